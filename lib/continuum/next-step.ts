import { AT_ONCE, type Duration, TODAY } from './duration'
import type { Weighing } from './weighing'

/** Who holds it now: one person or post, always (rules.md section 5, P1). */
export function holderOf(w: Weighing): string {
  const { facts, ready, openPlan, steppingDown } = w.p
  if (facts.allocatedSocialWorker === true) {
    return w.rung >= 5
      ? 'You, until the allocated social worker, duty or the emergency duty team has taken it and told you so'
      : 'The allocated social worker, once you have spoken to them; until then, you'
  }
  if (w.rung < 5 && openPlan)
    return 'The worker who holds the open plan, once you have spoken to them; until then, you'
  if (w.rung < 4 && steppingDown) {
    return 'The worker who held the statutory plan, until the handover meeting has agreed and the next named person has accepted'
  }
  return ready.guidance.holders[w.outcome].value
}

/** By when the next step is due. Urgency is not the outcome: a child in need may be for today. */
export function dueWithin(w: Weighing): Duration {
  const { facts, ready, openPlan, today } = w.p
  if (facts.immediateDanger === true) return AT_ONCE
  const clock = ready.guidance.clocks[w.outcome].value
  if (w.outcome === 's47' || w.outcome === 'adult-safeguarding') return clock
  if (facts.allocatedSocialWorker === true || openPlan || (today && !w.p.adult)) return TODAY
  return clock
}
