import { parseCase } from '@/lib/continuum/case'
import { outcomeOf } from '@/lib/continuum/decide'
import type { Guidance } from '@/lib/continuum/guidance/guidance'
import type { ExampleResult } from './types'

/** The guidance's own example cases, each with what it should give and what it gives. Left out: facts that cannot be read. */
export function exampleResults(guidance: Guidance): ExampleResult[] {
  return guidance.examples.flatMap(({ id, story, facts, outcome }) => {
    const parsed = parseCase(facts)
    return parsed.ok ? [{ id, story, expected: outcome, given: outcomeOf(parsed.facts, guidance) }] : []
  })
}
