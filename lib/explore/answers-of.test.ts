import fc from 'fast-check'
import { expect, it } from 'vitest'
import { canonicalJson } from '@/lib/continuum/canonical-json'
import { type CaseFacts, parseCase } from '@/lib/continuum/case'
import { anyFacts, RUNS } from '@/lib/continuum/testing/arbitrary-facts'
import { answersOf } from './answers-of'
import { factsFrom } from './facts'

it('facts put into the form and read back are the same facts, so that trying starts from what is recorded', () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      expect(factsFrom(answersOf(asRecorded(facts)))).toEqual({ ok: true, facts: asRecorded(facts) })
    }),
    RUNS,
  )
})

it('an unborn child, and one whose age nobody knows, stay two things', () => {
  const unborn = { indicatorIds: [], protectiveIds: [], unborn: true, ageYears: null }
  expect(canonicalJson(factsFrom(answersOf(unborn)))).toBe(canonicalJson({ ok: true, facts: unborn }))
  const nobodyKnows = { indicatorIds: [], protectiveIds: [] }
  expect(factsFrom(answersOf(nobodyKnows))).toEqual({ ok: true, facts: nobodyKnows })
})

/** As the record gives them: age and unborn are known together or not at all, and lists are in order. */
function asRecorded({ ageYears, unborn: _, ...facts }: CaseFacts): CaseFacts {
  const aged = ageYears === undefined ? facts : { ...facts, ageYears, unborn: ageYears === null }
  const parsed = parseCase(aged)
  if (!parsed.ok) throw new Error('Not a case')
  return parsed.facts
}
