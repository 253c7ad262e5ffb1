import { wallClock } from './wall-clock'

/** A calendar day, `YYYY-MM-DD`. Days are not instants: a birthday has no time and no time zone. */
export type Day = string & { readonly __day: unique symbol }

/** The three boxes of a date: `month` 1–12, `day` 1–31, `year` in full. */
export type DayParts = Readonly<Record<'year' | 'month' | 'day', number>>

/** Monday is 1, Sunday is 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

/** A day written `YYYY-MM-DD`, or nothing when the text is anything else or no such day exists. */
export function parseDay(text: string): Day | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!parts || Number(parts[1]) < firstYear) return undefined
  const real = new Date(`${text}T00:00:00Z`)
  // JavaScript reads 30 February as 2 March; a day that comes back changed does not exist.
  return Number.isNaN(real.getTime()) || real.toISOString().slice(0, 10) !== text ? undefined : (text as Day)
}

/** A day written out in code or read back from storage. Throws a RangeError when there is no such day. */
export function day(text: string): Day {
  const known = parseDay(text)
  if (known === undefined) throw new RangeError(`No such day: ${text}`)
  return known
}

/** The day with these parts. Throws a RangeError when there is no such day (30 February, the year 26). */
export function dayOf({ year, month, day: dayOfMonth }: DayParts): Day {
  return day(`${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}`)
}

/** The year, month and day of the month, as numbers. */
export function partsOf(of: Day): DayParts {
  return { year: Number(of.slice(0, 4)), month: Number(of.slice(5, 7)), day: Number(of.slice(8, 10)) }
}

/** The day it is in England at an instant: 11:30pm UTC on 1 July is already 2 July in London. */
export function dayFromInstant(instant: Date): Day {
  return dayOf(wallClock(instant))
}

/** So many calendar days later, or earlier when negative. */
export function addDays(from: Day, days: number): Day {
  return fromEpochDay(toEpochDay(from) + days)
}

/** So many weeks of seven days later, or earlier when negative. */
export function addWeeks(from: Day, weeks: number): Day {
  return addDays(from, weeks * 7)
}

/** The same day of the month so many months later, or the last day of that month if it is shorter. */
export function addMonths(from: Day, months: number): Day {
  const parts = partsOf(from)
  const monthsSinceZero = parts.year * 12 + parts.month - 1 + months
  const year = Math.floor(monthsSinceZero / 12)
  const month = monthsSinceZero - year * 12 + 1
  return dayOf({ year, month, day: Math.min(parts.day, daysInMonth(year, month)) })
}

/** The same date so many years later; 29 February becomes 28 February in a common year. */
export function addYears(from: Day, years: number): Day {
  return addMonths(from, years * 12)
}

/** Calendar days from one day to another: 0 for the same day, negative when `to` comes first. */
export function daysBetween(from: Day, to: Day): number {
  return toEpochDay(to) - toEpochDay(from)
}

/** Whole months completed between two days, as an age in months is counted. */
export function monthsBetween(from: Day, to: Day): number {
  const [start, end] = [partsOf(from), partsOf(to)]
  const months = (end.year - start.year) * 12 + end.month - start.month
  return end.day < start.day ? months - 1 : months
}

/** For sorting: negative when `a` is earlier, 0 for the same day, positive when later. */
export function compareDays(a: Day, b: Day): number {
  return a < b ? -1 : a > b ? 1 : 0
}

export function isBefore(a: Day, b: Day): boolean {
  return a < b
}

export function isAfter(a: Day, b: Day): boolean {
  return a > b
}

export function weekdayOf(of: Day): Weekday {
  // 1 January 1970 was a Thursday.
  return (((((toEpochDay(of) + 3) % 7) + 7) % 7) + 1) as Weekday
}

/** Days since 1 January 1970, for arithmetic. */
export function toEpochDay(of: Day): number {
  return Date.parse(`${of}T00:00:00Z`) / millisecondsInDay
}

/** Undoes `toEpochDay`. Throws a RangeError outside the years 1000 to 9999. */
export function fromEpochDay(epochDay: number): Day {
  const midnight = new Date(epochDay * millisecondsInDay)
  const year = midnight.getUTCFullYear()
  if (!(year >= firstYear && year <= lastYear)) throw new RangeError(`No such day: ${epochDay} from 1970`)
  return midnight.toISOString().slice(0, 10) as Day
}

// Days are counted at midnight UTC, where every day has 24 hours, so summer time cannot lose one.
const millisecondsInDay = 86_400_000

// A year with fewer than four figures is a slip of the keyboard, never a birthday.
const firstYear = 1000
const lastYear = 9999

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

function pad(number: number, length: number): string {
  return String(number).padStart(length, '0')
}
