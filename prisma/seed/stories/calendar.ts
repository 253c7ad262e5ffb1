import { addDays, type Day, dayFromInstant } from '@/lib/calendar/day'
import { addHours, instantAt } from '@/lib/calendar/instant'
import { isWorkingDay } from '@/lib/calendar/working-days'

/** Days and times of a story, all told from the day the sample is loaded, so that it never goes stale. */
export type Calendar = {
  /** A working day so many days from today: the one before it when it falls on a weekend, or after it in future. */
  on: (days: number) => Day
  /** A time on such a day. */
  at: (days: number, hour: number, minute?: number) => Date
  /** So many hours before this moment. */
  hoursAgo: (hours: number) => Date
}

export function calendarFrom(now: Date): Calendar {
  const today = dayFromInstant(now)
  const on = (days: number) => {
    let day = addDays(today, days)
    while (!isWorkingDay(day)) day = addDays(day, days < 0 ? -1 : 1)
    return day
  }
  return {
    on,
    at: (days, hour, minute = 0) => instantAt(on(days), { hour, minute }),
    hoursAgo: (hours) => addHours(now, -hours),
  }
}
