import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Patch, sameValue } from './field-value'
import { type Change, effectivePatch, judge } from './merge'

const at = new Date('2026-11-23T10:44:00Z')

describe('two people writing at once', () => {
  test('when nobody else wrote, the change is applied', () => {
    expect(judge({ history: [], current: { worry: 'a' }, patch: { worry: 'b' } })).toEqual({ kind: 'apply' })
  })

  test('when they wrote in another box, both are kept and theirs comes back', () => {
    const history = [{ rev: 2, patch: { well: 'hers' }, by: 'Amina Yusuf', at }]
    expect(judge({ history, current: { well: 'hers', worry: '' }, patch: { worry: 'mine' } })).toEqual({
      kind: 'merge',
      merged: { well: 'hers' },
    })
  })

  test('when both wrote different words in one box, both are shown, with who and when', () => {
    const history = [
      { rev: 3, patch: { worry: 'hers' }, by: 'Amina Yusuf', at },
      { rev: 2, patch: { worry: 'first', well: 'x' }, by: 'Joseph Adeyemi', at: new Date(0) },
    ]
    const patch = { worry: 'mine', needs: 'also mine' }
    expect(judge({ history, current: { worry: 'hers', well: 'x' }, patch })).toEqual({
      kind: 'conflict',
      fields: [{ field: 'worry', mine: 'mine', theirs: 'hers', theirsBy: 'Amina Yusuf', theirsAt: at }],
      rest: { needs: 'also mine' },
      merged: { well: 'x' },
    })
  })

  test('when both wrote the same words, there is nothing to ask', () => {
    const history = [{ rev: 2, patch: { worry: 'same', told: ['a'] }, by: 'Amina Yusuf', at }]
    const current = { worry: 'same', told: ['a'] }
    expect(judge({ history, current, patch: { worry: 'same', told: 'a' } })).toEqual({ kind: 'apply' })
  })

  test('whoever writes, in whatever order, no words are replaced by somebody who had not seen them', () => {
    const field = fc.constantFrom('a', 'b', 'c')
    const write = fc.record({
      base: fc.nat(),
      patch: fc.dictionary(field, fc.constantFrom('', 'x', 'y', 'z'), { minKeys: 1, noNullPrototype: true }),
      by: fc.constantFrom('Helen', 'Amina', 'Joseph'),
    })
    fc.assert(
      fc.property(fc.array(write, { maxLength: 30 }), (writes) => {
        const snapshots: Patch[] = [{}]
        const changes: Change[] = []
        for (const { base, patch, by } of writes) {
          const baseRev = base % snapshots.length
          const current = snapshots.at(-1) ?? {}
          const history = changes.filter(({ rev }) => rev > baseRev)
          const judged = judge({ history, current, patch })
          const accepted = judged.kind === 'conflict' ? judged.rest : patch
          for (const name of Object.keys(accepted)) {
            const seen = snapshots[baseRev]?.[name]
            const isSeen = sameValue(current[name], seen) || sameValue(current[name], accepted[name])
            expect(isSeen).toBe(true)
          }
          if (judged.kind === 'conflict') {
            const kept = judged.fields.map((clash) => [clash.field, clash.mine, clash.theirs])
            expect(kept).toEqual(judged.fields.map(({ field: f }) => [f, patch[f], current[f] ?? '']))
            expect({ ...judged.rest, ...Object.fromEntries(kept) }).toEqual(
              Object.fromEntries(Object.entries(patch).map(([f, v]) => [f, judged.rest[f] ?? v])),
            )
          }
          changes.push({ rev: snapshots.length, patch: accepted, by, at })
          snapshots.push({ ...current, ...accepted })
        }
      }),
    )
  })
})

describe('a whole page posted without script', () => {
  test('changes only the boxes whose words changed', () => {
    const base = { worry: 'a', well: 'b', told: ['talking', 'drawing'], who: 'dani' }
    expect(effectivePatch(base, { worry: 'a', well: 'c', told: ['talking', 'drawing'] })).toEqual({
      well: 'c',
    })
  })

  test('tick boxes all emptied are not posted, and that means none', () => {
    expect(effectivePatch({ told: ['talking'], well: 'b' }, { well: 'b' })).toEqual({ told: [] })
  })

  test('one tick posted alone is the same as a list of one', () => {
    expect(effectivePatch({ told: ['talking'] }, { told: 'talking' })).toEqual({})
  })

  test('a box filled for the first time is a change; one left empty is not', () => {
    expect(effectivePatch({}, { well: 'new', worry: '' })).toEqual({ well: 'new' })
  })
})
