import { describe, expect, it } from 'vitest'
import { answerFrom, missingFrom } from './answer-form'

type Given = Parameters<typeof missingFrom>[0]

const nobody = { purposes: [], with: [], notWith: [], know: [], work: [], ask: [] }
const fields = (given: Partial<Given> & Pick<Given, 'answer'>) =>
  missingFrom({ ...nobody, ...given }).map(([field]) => field)
const saidYes = { answer: 'agreed', personId: 'p', how: 'phone', toWhat: 'A plan' } as const

describe('an answer that is written down', () => {
  it('says how and to what when it is a yes', () => {
    expect(fields({ answer: 'agreed' })).toEqual(['personId', 'how', 'toWhat'])
    expect(fields({ answer: 'part', personId: 'p', how: 'phone', toWhat: 'A plan' })).toEqual([])
  })

  it('is worked through when it is a no: why, what was offered, what happens instead, the risk, and when to ask again', () => {
    expect(fields({ answer: 'refused', personId: 'p' })).toEqual([
      'why',
      'offered',
      'instead',
      'risk',
      'askAgainOn',
    ])
    const worked = {
      why: 'Enough of services',
      offered: 'A youth worker',
      instead: 'School says hello',
      risk: 'Home may get worse',
      askAgainOn: '2026-12-01',
    }
    expect(fields({ answer: 'refused', personId: 'p', ...worked })).toEqual([])
  })

  it('has a why and a day to look again, and needs nobody’s name, when it was not safe to ask', () => {
    expect(fields({ answer: 'not-safe-to-ask' })).toEqual(['why', 'askAgainOn'])
  })

  it('needs only the person when they took it back', () => {
    expect(fields({ answer: 'ended' })).toEqual(['personId'])
    expect(fields({ answer: 'ended', personId: 'p' })).toEqual([])
  })
})

describe('with whom, and for what', () => {
  it('needs both, or neither, unless one agency has its own', () => {
    expect(fields({ ...saidYes, with: ['school'] })).toEqual(['purposes'])
    expect(fields({ ...saidYes, purposes: ['know'] })).toEqual(['with'])
    expect(fields({ ...saidYes, with: ['school'], know: ['school'] })).toEqual([])
    expect(fields({ ...saidYes, purposes: ['work'], ask: ['police'] })).toEqual([])
  })

  it('is not for an agency that must not know, nor where nobody said yes', () => {
    expect(fields({ ...saidYes, purposes: ['know'], with: ['school'], notWith: ['school'] })).toEqual([
      'notWith',
    ])
    expect(fields({ ...saidYes, work: ['school'], notWith: ['school'] })).toEqual(['notWith'])
    expect(fields({ answer: 'ended', personId: 'p', purposes: ['know'], with: ['school'] })).toEqual(['with'])
  })

  it('is asked once for all, and an agency with ticks of its own keeps to those', () => {
    const form = {
      ...nobody,
      purposes: ['work', 'ask'] as const,
      with: ['school', 'housing'],
      know: ['housing'],
      notWith: ['police'],
    }
    expect(answerFrom(form)).toEqual({
      sharing: [
        { agencyId: 'school', purposes: ['work', 'ask'] },
        { agencyId: 'housing', purposes: ['know'] },
      ],
      notWith: ['police'],
    })
  })
})
