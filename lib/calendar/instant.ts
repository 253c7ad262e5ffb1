import { Temporal } from 'temporal-polyfill'
import type { Day } from './day'

/** A time shown on a wall clock: `hour` 0–23. */
export type TimeOfDay = { readonly hour: number; readonly minute?: number }

/**
 * The instant a clock in London shows this time on this day. In the hour that spring skips, the time an hour
 * later; in the hour that autumn repeats, the first of the two. Throws a RangeError for an hour of 24.
 */
export function instantAt(day: Day, { hour, minute = 0 }: TimeOfDay): Date {
  const wall = Temporal.PlainDate.from(day).toPlainDateTime(
    Temporal.PlainTime.from({ hour, minute }, { overflow: 'reject' }),
  )
  return new Date(wall.toZonedDateTime('Europe/London').epochMilliseconds)
}

/** Midnight at the start of the day in London. */
export function startOfDay(day: Day): Date {
  return instantAt(day, { hour: 0 })
}

/** So many hours later by the stopwatch, nights and weekends included; a quarter hour is 0.25. */
export function addHours(from: Date, hours: number): Date {
  return new Date(from.getTime() + hours * 3_600_000)
}

/** The instant at which London shows the same time of day on another day. */
export function sameTimeOn(day: Day, instant: Date): Date {
  const time = Temporal.Instant.fromEpochMilliseconds(instant.getTime())
    .toZonedDateTimeISO('Europe/London')
    .toPlainTime()
  const wall = Temporal.PlainDate.from(day).toPlainDateTime(time)
  return new Date(wall.toZonedDateTime('Europe/London').epochMilliseconds)
}
