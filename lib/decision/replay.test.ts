import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from '@/lib/continuum/canonical-json'
import { parseCase } from '@/lib/continuum/case'
import { decide } from '@/lib/continuum/decide'
import { ALL_GUIDANCE } from '@/lib/continuum/guidance/guidance-for'
import { latest } from '@/lib/continuum/testing/a-case'
import { anyFacts, RUNS } from '@/lib/continuum/testing/arbitrary-facts'
import { replaysAlike, sameJson } from './replay'

describe('a stored decision', () => {
  it('replays alike under its own version, whatever the case and whichever the area', () => {
    fc.assert(
      fc.property(anyFacts, fc.constantFrom(...ALL_GUIDANCE), (given, guidance) => {
        const facts = read(given)
        const stored = JSON.parse(canonicalJson(decide(facts, guidance)))
        expect(replaysAlike(read(JSON.parse(JSON.stringify(facts))), stored, guidance)).toBe(true)
      }),
      RUNS,
    )
  })

  it('does not when one word of it was changed, or one left out', () => {
    const facts = read({ ageYears: 8, indicatorIds: ['bullied'], protectiveIds: [] })
    const stored = JSON.parse(canonicalJson(decide(facts, latest('sandwell'))))
    expect(replaysAlike(facts, { ...stored, owner: `${stored.owner} ` }, latest('sandwell'))).toBe(false)
    expect(replaysAlike(facts, { ...stored, actions: [] }, latest('sandwell'))).toBe(false)
    const { owner: _gone, ...rest } = stored
    expect(replaysAlike(facts, rest, latest('sandwell'))).toBe(false)
    expect(replaysAlike(facts, null, latest('sandwell'))).toBe(false)
  })
})

it('two values are the same JSON exactly when their canonical bytes are the same', () => {
  const value = fc.jsonValue({ maxDepth: 3 })
  fc.assert(
    fc.property(value, value, (one, other) => {
      expect(sameJson(one, other)).toBe(canonicalJson(one) === canonicalJson(other))
      expect(sameJson(one, JSON.parse(JSON.stringify(one)))).toBe(true)
    }),
    RUNS,
  )
  expect(sameJson({ a: undefined, b: 1 }, { b: 1 })).toBe(true)
  expect(sameJson([], {})).toBe(false)
})

function read(given: unknown) {
  const parsed = parseCase(given)
  if (!parsed.ok) throw new Error(parsed.problems.map(({ says }) => says).join(' '))
  return parsed.facts
}
