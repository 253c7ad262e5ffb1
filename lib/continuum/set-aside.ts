import { outcomeAt } from './outcome'
import { LEVEL_RULES } from './rules/all'
import { strengthsSetAside } from './rules/r35-matched-and-checked'
import type { SetAside } from './rules/rule'
import type { Weighing } from './weighing'

/** Adds what was considered and did not set the result: rules that call for less, what age rules out, and strengths. */
export function setAsideFor(w: Weighing, found: SetAside[]): void {
  const { localNames } = w.p.ready.guidance
  // Below the third rung nothing that matters can have called for less.
  for (const rule of w.rung > 2 ? LEVEL_RULES : []) {
    const calledFor = Math.max(rule.floor?.(w.p) ?? 0, rule.leaning?.(w.p) ?? 0)
    if (calledFor >= 2 && calledFor < w.rung) {
      const name = localNames[outcomeAt(rungOf(calledFor))].value
      found.push({
        what: rule.id,
        why: `${rule.title}: on its own this would be ${name}; the facts above call for more.`,
      })
    }
  }
  if (w.p.adult && w.full > w.rung) {
    found.push({
      what: outcomeAt(w.full),
      why: 'The facts would call for this under 18; at 18 or over the law gives a different route (P11).',
    })
  }
  if (w.p.strengths.length > 0) for (const each of strengthsSetAside(w)) found.push(each)
}

function rungOf(calledFor: number): 2 | 3 | 4 {
  if (calledFor === 4) return 4
  return calledFor === 3 ? 3 : 2
}
