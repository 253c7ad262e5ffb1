import { sentenceFor } from '../refusal'
import { type Check, one } from './check'

/**
 * Runs the checks one after another, telling how each went, and ends with the one line that sums them up. A check
 * that could not be run counts as one that failed; the others still run. Returns whether everything held.
 */
export async function runChecks(checks: Check[]): Promise<boolean> {
  let passed = 0
  let failed = 0
  for (const { doing, run } of checks) {
    const began = Date.now()
    console.log(`${doing} …`)
    const waiting = setInterval(() => console.log(`  still at it (${seconds(began)} s)`), 15_000)
    const outcome = await run().catch((failure: unknown) => one(false, sentenceFor(failure)))
    clearInterval(waiting)
    if (outcome.said !== '') console.log(outcome.said.trimEnd())
    console.log(
      `  ${outcome.failed === 0 ? 'held' : 'FAILED'}: ${outcome.passed} passed, ${outcome.failed} failed (${seconds(began)} s)`,
    )
    passed += outcome.passed
    failed += outcome.failed
  }
  console.log(`${passed} passed, ${failed} failed`)
  return failed === 0
}

const seconds = (since: number) => Math.round((Date.now() - since) / 1000)
