import { isBankHoliday } from './bank-holidays'
import { addDays, type Day, weekdayOf } from './day'

/** A count of working days. Its own type, so that "5 working days" is never added as five days. */
export type WorkingDays = number & { readonly __workingDays: unique symbol }

/** A count of working days; negative counts backwards. Throws a RangeError for anything but a whole number. */
export function workingDays(count: number): WorkingDays {
  if (!Number.isInteger(count)) throw new RangeError(`Not a whole number of working days: ${count}`)
  return count as WorkingDays
}

/** Monday to Friday, except the bank holidays of England. */
export function isWorkingDay(day: Day): boolean {
  return weekdayOf(day) <= 5 && !isBankHoliday(day)
}

/**
 * The day so many working days after `from`, or before it when negative. The day itself is not counted:
 * one working day after a Friday, a Saturday or a Sunday is the Monday. Zero gives the same day.
 */
export function addWorkingDays(from: Day, count: WorkingDays): Day {
  const step = count < 0 ? -1 : 1
  let day = from
  for (let left = Math.abs(count); left > 0; ) {
    day = addDays(day, step)
    if (isWorkingDay(day)) left -= 1
  }
  return day
}

/**
 * Working days from one day to another, counted as `addWorkingDays` counts: the first day is left out and
 * the last one counts if it is worked. Negative when `to` comes first.
 */
export function workingDaysBetween(from: Day, to: Day): WorkingDays {
  const step = to < from ? -1 : 1
  let count = 0
  for (let day = from; day !== to; ) {
    day = addDays(day, step)
    if (isWorkingDay(day)) count += step
  }
  return workingDays(count)
}
