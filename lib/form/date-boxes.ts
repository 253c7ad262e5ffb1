import { type Day, parseDay, partsOf } from '@/lib/calendar/day'

export type DateBox = 'day' | 'month' | 'year'
export type DateBoxes = Record<DateBox, string>

/**
 * What people really type, as the three boxes: a whole date in the first box (`27/03/2019`, `27 March 19`,
 * `2019-03-27` as some systems copy it) is spread out, months in words become numbers, and a year of two
 * figures is filled up: 00 to 49 are this century, 50 to 99 the last. What makes no sense stays as typed.
 */
export function splitDate({ day, month, year }: DateBoxes): DateBoxes {
  const whole = month.trim() === '' && year.trim() === '' ? readWhole(day) : undefined
  const boxes = whole ?? { day: day.trim(), month: month.trim(), year: year.trim() }
  return { day: boxes.day, month: monthNumber(boxes.month), year: fullYear(boxes.year) }
}

/** A whole date in one text, or nothing when it is not three parts. */
export function readWhole(text: string): DateBoxes | undefined {
  const [first, month, last, ...more] = text
    .trim()
    .split(/[\s/.,-]+/)
    .filter((part) => part !== '')
  if (first === undefined || month === undefined || last === undefined || more.length > 0) return undefined
  return /^\d{4}$/.test(first)
    ? { day: last, month, year: first }
    : { day: withoutOrdinal(first), month, year: last }
}

/** The three boxes of a day already known; empty boxes when there is none. */
export function boxesOfDay(day: Day | undefined): DateBoxes {
  if (day === undefined) return { day: '', month: '', year: '' }
  const parts = partsOf(day)
  return { day: String(parts.day), month: String(parts.month), year: String(parts.year) }
}

/** The day three boxes make, however they were typed, or nothing while they do not make one. */
export function dayFromBoxes(boxes: DateBoxes): Day | undefined {
  const { day, month, year } = splitDate(boxes)
  return parseDay(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

function monthNumber(text: string): string {
  const at = /^[a-z]{3,9}\.?$/i.test(text) ? months.indexOf(text.slice(0, 3).toLowerCase()) : -1
  return at < 0 ? text : String(at + 1)
}

function fullYear(text: string): string {
  if (!/^\d{2}$/.test(text)) return text
  return Number(text) < 50 ? `20${text}` : `19${text}`
}

function withoutOrdinal(text: string): string {
  return text.replace(/(?<=\d)(st|nd|rd|th)$/i, '')
}
