import { type Day, dayFromInstant } from '@/lib/calendar/day'
import { addHours, instantAt } from '@/lib/calendar/instant'
import { addWorkingDays, workingDays } from '@/lib/calendar/working-days'

/** Days and times of a story, all told from the day the sample is loaded, so that it never goes stale. */
export type Calendar = {
  /** So many working days from today, before it when negative. */
  on: (days: number) => Day
  /** A time on such a day. */
  at: (days: number, hour: number, minute?: number) => Date
  /** So many hours before this moment. */
  hoursAgo: (hours: number) => Date
}

export function calendarFrom(now: Date): Calendar {
  const today = dayFromInstant(now)
  const on = (days: number) => addWorkingDays(today, workingDays(days))
  return {
    on,
    at: (days, hour, minute = 0) => instantAt(on(days), { hour, minute }),
    hoursAgo: (hours) => addHours(now, -hours),
  }
}
