import { clockWords } from '@/lib/calendar/clock-words'
import { type Day, dayFromInstant } from '@/lib/calendar/day'
import { processClock } from '@/lib/calendar/processes'
import { usualTimescales } from '@/lib/calendar/usual-timescales'
import { shortDayWords } from '@/lib/calendar/words'
import type { ActionStatus, HowItGoes } from './types'

export type ActionFacts = {
  startedOn: Day
  dueOn: Day
  doneAt?: Date | undefined
  droppedAt?: Date | undefined
  /** The last thing said about it. */
  lastSaid?: HowItGoes | undefined
}

/** How an action stands on a day: done and dropped first, then its clock, then what was last said about it. */
export function actionStatus(facts: ActionFacts, today: Day): ActionStatus {
  if (facts.doneAt) return 'done'
  if (facts.droppedAt) return 'dropped'
  const { state } = clockOf(facts, today)
  if (state === 'late' || state === 'soon') return state
  return facts.lastSaid === 'yes' || facts.lastSaid === 'partly' ? 'under-way' : 'to-do'
}

/** The words beside its shape: "Done 9 Nov", "2 working days late", "Under way". */
export function actionStatusWords(facts: ActionFacts, today: Day): string {
  switch (actionStatus(facts, today)) {
    case 'done':
      return `Done ${shortDayWords(dayFromInstant(facts.doneAt ?? new Date(0)), today)}`
    case 'dropped':
      return 'No longer needed'
    case 'late':
    case 'soon':
      return clockWords(clockOf(facts, today))
    case 'under-way':
      return 'Under way'
    case 'to-do':
      return 'To do'
  }
}

/** What may be done with an action, by how it stands. Both the buttons and the commands read it. */
export const actionMay = {
  done: { update: false, change: false },
  dropped: { update: false, change: false },
  late: { update: true, change: true },
  soon: { update: true, change: true },
  'under-way': { update: true, change: true },
  'to-do': { update: true, change: true },
} satisfies Record<ActionStatus, { update: boolean; change: boolean }>

function clockOf({ startedOn, dueOn }: ActionFacts, today: Day) {
  return processClock('plan-action', { startedOn, dueOn }, today, usualTimescales)
}
