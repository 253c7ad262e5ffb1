import { outcomeAt, RUNG, type Rung } from './outcome'
import { strengthsSetAside } from './rules/r35-matched-and-checked'
import type { Rule, SetAside } from './rules/rule'
import type { Weighing } from './weighing'

/**
 * A rule that called for less than the result, said only where that still was shared help or more. At 18 or over a
 * rule that called for as much as any is what the law of age turned into the result: it was not outranked.
 */
export function outranked(
  w: Weighing,
  { id, title }: Pick<Rule, 'id' | 'title'>,
  calledFor: Rung,
): SetAside | undefined {
  if (calledFor < RUNG['multi-agency'] || calledFor >= w.rung || calledFor === w.full) return undefined
  const name = w.p.ready.guidance.localNames[outcomeAt(calledFor)].value
  return {
    what: id,
    why: `${title}: on its own this would be ${name}; the facts above call for more.`,
  }
}

/** Adds what was considered and did not set the result: what age rules out, and strengths. */
export function setAsideFor(w: Weighing, found: SetAside[]): void {
  if (w.p.adult && w.full > w.rung) {
    found.push({
      what: outcomeAt(w.full),
      why: 'The facts would call for this under 18; at 18 or over the law gives a different route (P11).',
    })
  }
  for (const each of strengthsSetAside(w)) found.push(each)
}
