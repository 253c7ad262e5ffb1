import { processDueAt } from '@/lib/calendar/processes'
import { usualTimescales } from '@/lib/calendar/usual-timescales'
import type { Outcome } from '@/lib/continuum/outcome'
import type { EpisodeLevel } from '@/lib/episode/types'
import type { MashDecision, Urgency } from './types'

/** When the MASH must have decided: hours by the stopwatch, nights and weekends included. */
export function decisionDueAt(urgency: Urgency, sentAt: Date): Date {
  return processDueAt(
    urgency === 'one-day' ? 'mash-soon-decision' : 'mash-urgent-decision',
    sentAt,
    usualTimescales,
  )
}

/** Social workers keep the family: the MASH worker goes on holding it until they have taken it over. */
export function staysStatutory(decision: MashDecision): decision is 's17' | 's47' {
  return decision === 's17' || decision === 's47'
}

/**
 * The help after a decision of the MASH. Advice leaves the help there was before the request; a family with
 * none stays with the agency that asked, which gives the advice itself: nobody is sent away (P11).
 */
export function helpAfter(
  decision: MashDecision,
  before: EpisodeLevel | undefined,
): { level: EpisodeLevel; outcome: Outcome } {
  if (staysStatutory(decision)) return { level: 'statutory', outcome: decision }
  if (decision === 'one-agency') return { level: 'single-agency', outcome: 'single-agency' }
  if (decision === 'multi-agency') return { level: 'multi-agency', outcome: 'multi-agency' }
  const level = before && before !== 'statutory' ? before : 'single-agency'
  return { level, outcome: level }
}

/** Children not safe tonight leave two answers; the rest would send them home to it. */
export function mayDecideWhenNotSafe(decision: MashDecision): boolean {
  return staysStatutory(decision)
}

/** After this many days the MASH no longer sees a family it sent back to early help: our default. */
export const seesAfterwardsDays = 28
