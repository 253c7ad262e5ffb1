import { addDays, type Day, dayFromInstant, daysBetween, monthsBetween, partsOf, weekdayOf } from './day'
import { wallClock } from './wall-clock'

/** "23 November 2026": headings, records, anything printed. */
export function dayWords(day: Day): string {
  return `${dayAndMonth(day)} ${partsOf(day).year}`
}

/** "Monday 23 November 2026". */
export function fullDayWords(day: Day): string {
  return `${weekdayName(day)} ${dayWords(day)}`
}

/** "October 2014": where only the month matters. */
export function monthWords(day: Day): string {
  return `${monthName(day)} ${partsOf(day).year}`
}

/** In lists "Tue 24 Nov"; with the year when it is not this year. */
export function listDayWords(day: Day, today: Day): string {
  return `${weekdayName(day).slice(0, 3)} ${shortDayWords(day, today)}`
}

/** In narrow columns "24 Nov"; with the year when it is not this year. */
export function shortDayWords(day: Day, today: Day): string {
  const { year, day: dayOfMonth } = partsOf(day)
  const words = `${dayOfMonth} ${monthName(day).slice(0, 3)}`
  return year === partsOf(today).year ? words : `${words} ${year}`
}

/** "Today", "Tomorrow", "Yesterday" or the day as in lists. Use the first three only near a date. */
export function nearDayWords(day: Day, today: Day): string {
  if (day === today) return 'Today'
  if (day === addDays(today, 1)) return 'Tomorrow'
  return day === addDays(today, -1) ? 'Yesterday' : listDayWords(day, today)
}

/** "2 to 20 November 2026", "28 November to 3 December 2026", or one day when they are the same. */
export function rangeWords(from: Day, to: Day): string {
  if (from === to) return dayWords(from)
  const [first, last] = [partsOf(from), partsOf(to)]
  if (first.year !== last.year) return `${dayWords(from)} to ${dayWords(to)}`
  return `${first.month === last.month ? first.day : dayAndMonth(from)} to ${dayWords(to)}`
}

/** "3:30pm", "10am", "noon", "midnight", as a clock in London shows it. */
export function timeWords(instant: Date): string {
  const { hour, minute } = wallClock(instant)
  if (minute === 0 && hour % 12 === 0) return hour === 0 ? 'midnight' : 'noon'
  const minutes = minute === 0 ? '' : `:${twoFigures(minute)}`
  return `${hour % 12 === 0 ? 12 : hour % 12}${minutes}${hour < 12 ? 'am' : 'pm'}`
}

/** "14:03:07": when something was saved, to the second. */
export function exactTimeWords(instant: Date): string {
  const { hour, minute, second } = wallClock(instant)
  return [hour, minute, second].map(twoFigures).join(':')
}

/** "23 November 2026 at 3:30pm". */
export function instantWords(instant: Date): string {
  return `${dayWords(dayFromInstant(instant))} at ${timeWords(instant)}`
}

/** "Good morning" until noon, "Good afternoon" until six, then "Good evening". */
export function greeting(now: Date): string {
  const { hour } = wallClock(now)
  return hour < 12 ? 'Good morning' : hour < 18 ? 'Good afternoon' : 'Good evening'
}

/** How old someone is in words that follow a comma after the name: "11", "14 months", "3 weeks", "newborn". */
export function ageWords(bornOn: Day, today: Day): string {
  const months = monthsBetween(bornOn, today)
  if (months >= 24) return String(Math.floor(months / 12))
  if (months >= 1) return several(months, 'month')
  const weeks = Math.floor(daysBetween(bornOn, today) / 7)
  return weeks < 1 ? 'newborn' : several(weeks, 'week')
}

/** "due February 2027": in place of the age of a child not yet born. */
export function unbornWords(dueOn: Day): string {
  return `due ${monthWords(dueOn)}`
}

/** "1 week", "2 weeks". Numbers are figures. */
export function several(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

export function weekdayName(day: Day): string {
  return weekdays[weekdayOf(day) - 1] ?? ''
}

function dayAndMonth(day: Day): string {
  return `${partsOf(day).day} ${monthName(day)}`
}

function monthName(day: Day): string {
  return months[partsOf(day).month - 1] ?? ''
}

function twoFigures(number: number): string {
  return String(number).padStart(2, '0')
}

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const
