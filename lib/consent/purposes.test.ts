import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { notWith, type Purpose, purposes, type Saying, saidOfAgencies, without, yesTo } from './purposes'

const yesesIn = (said: readonly Saying[]) =>
  said.filter(({ mayShare }) => mayShare).map(({ purpose }) => purpose)
const somePurposes = fc.subarray([...purposes], { minLength: 1 })

describe('a yes for a purpose', () => {
  it('to working with the family is a yes to knowing of it, and to nothing else', () => {
    expect(yesesIn(yesTo('school', ['work']))).toEqual(['know', 'work'])
    expect(yesesIn(yesTo('school', ['know']))).toEqual(['know'])
    expect(yesesIn(yesTo('school', ['ask']))).toEqual(['ask'])
  })

  it('says of every purpose yes or no, so that what was not agreed to is written down too', () => {
    fc.assert(
      fc.property(somePurposes, (chosen) => {
        expect(yesTo('school', chosen).map(({ purpose }) => purpose)).toEqual([...purposes])
      }),
    )
    expect(yesesIn(notWith('school'))).toEqual([])
  })
})

describe('what is taken back', () => {
  it('takes with it whatever cannot stand without it, for that agency alone', () => {
    const said = [...yesTo('school', ['work', 'ask']), ...yesTo('health', ['work'])]
    const left = without(said, [{ agencyId: 'school', purpose: 'know' }])
    expect(yesesIn(left.filter(({ agencyId }) => agencyId === 'school'))).toEqual(['ask'])
    expect(yesesIn(left.filter(({ agencyId }) => agencyId === 'health'))).toEqual(['know', 'work'])
  })

  it('leaves knowing where only working is taken back', () => {
    expect(yesesIn(without(yesTo('school', ['work']), [{ agencyId: 'school', purpose: 'work' }]))).toEqual([
      'know',
    ])
  })

  it('never adds a yes, and never leaves a yes to work without one to know', () => {
    const taken = fc.array(
      fc.record({ agencyId: fc.constantFrom('a', 'b'), purpose: fc.constantFrom(...purposes) }),
    )
    fc.assert(
      fc.property(somePurposes, somePurposes, taken, (toA, toB, takenBack) => {
        const said = [...yesTo('a', toA), ...yesTo('b', toB)]
        const left = without(said, takenBack)
        for (const [at, saying] of left.entries()) expect(said[at]?.mayShare || !saying.mayShare).toBe(true)
        for (const agencyId of ['a', 'b']) {
          const yes: Purpose[] = yesesIn(left.filter((one) => one.agencyId === agencyId))
          if (yes.includes('work')) expect(yes).toContain('know')
        }
      }),
    )
  })
})

describe('an answer, agency by agency', () => {
  it('is in the order of their names, with what each may do and what it may not', () => {
    const said = [...yesTo('s', ['know']), ...notWith('h')]
    expect(saidOfAgencies(said, (id) => (id === 's' ? 'School' : 'Housing'))).toEqual([
      { agencyId: 'h', agency: 'Housing', yes: [], no: ['know', 'work', 'ask'] },
      { agencyId: 's', agency: 'School', yes: ['know'], no: ['work', 'ask'] },
    ])
  })
})
