import { dayClock } from './clock'
import { clockWords } from './clock-words'
import type { Day } from './day'
import { workingDays } from './working-days'

export type DueWords = { state: 'late' | 'soon' | 'on-time'; words: string }

/**
 * How a day that something is due stands, for a chip: late, soon (within so many working days) or in time.
 * Ordinary promises are soon with 2 working days left (visual-language section 6).
 */
export function dueOnDay(dueOn: Day, today: Day, soonWithinWorkingDays = 2): DueWords {
  const clock = dayClock({ startedOn: today, dueOn, soonWithin: workingDays(soonWithinWorkingDays) }, today)
  const state = clock.state === 'late' || clock.state === 'soon' ? clock.state : 'on-time'
  return { state, words: clockWords(clock) }
}
