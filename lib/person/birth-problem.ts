import { addDays, addYears, type Day } from '@/lib/calendar/day'
import type { Birth } from './types'

/** What to say beside a date that nobody can have been born on, or can be due; nothing when it can be right. */
export function birthProblem({ bornOn, dueOn }: Birth, today: Day): string | undefined {
  if (bornOn !== undefined && bornOn > today) {
    return 'This date has not come yet. If they are not born yet, tick the box below it'
  }
  if (bornOn !== undefined && bornOn < addYears(today, -125))
    return 'Check the year: this is over 125 years ago'
  if (dueOn !== undefined && (dueOn > addDays(today, 301) || dueOn < addDays(today, -60))) {
    return 'Check this date: a baby is due within the next 10 months'
  }
  return undefined
}
