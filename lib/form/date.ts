import { z } from 'zod'
import { type Day, parseDay } from '@/lib/calendar/day'
import { isAnswers } from './answers'
import { type DateBox, type DateBoxes, splitDate } from './date-boxes'

const enterRealDate = 'Enter a real date, like 27 3 2019'

/** A day that must be given, from boxes `name-day`, `name-month`, `name-year`. `message` is for all left empty. */
export function requiredDay(message: string): z.ZodType<Day, unknown> {
  return posted((boxes, context) => (isBlank(boxes) ? fail(context, message) : readDay(boxes, context)))
}

/** A day, or nothing when all three boxes were left empty. */
export function optionalDay(): z.ZodType<Day | undefined, unknown> {
  return posted((boxes, context) => (isBlank(boxes) ? undefined : readDay(boxes, context)))
}

function posted<Read>(
  read: (boxes: DateBoxes, context: z.core.$RefinementCtx) => Read,
): z.ZodType<Read, unknown> {
  // Absent becomes null first: zod would report an absent key itself, in its own words.
  return z.preprocess(
    (value) => value ?? null,
    z.unknown().transform((value, context) => read(boxesOf(value), context)),
  )
}

function readDay(boxes: DateBoxes, context: z.core.$RefinementCtx): Day {
  const { day, month, year } = splitDate(boxes)
  if (!isNumberFrom(1, 31, day)) return fail(context, 'The day must be a number from 1 to 31', 'day')
  if (!isNumberFrom(1, 12, month)) return fail(context, 'The month must be a number from 1 to 12', 'month')
  if (!/^\d{4}$/.test(year)) return fail(context, 'The year must have 4 numbers, like 2019', 'year')
  const real = parseDay(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
  return real ?? fail(context, enterRealDate)
}

function fail(context: z.core.$RefinementCtx, message: string, box?: DateBox): never {
  context.addIssue({ code: 'custom', message, path: box === undefined ? [] : [box] })
  return z.NEVER
}

function isNumberFrom(least: number, most: number, text: string): boolean {
  return /^\d{1,2}$/.test(text) && Number(text) >= least && Number(text) <= most
}

function isBlank({ day, month, year }: DateBoxes): boolean {
  return day === '' && month === '' && year === ''
}

function boxesOf(posted: unknown): DateBoxes {
  const box = (name: DateBox) => {
    const text = isAnswers(posted) ? posted[name] : undefined
    return typeof text === 'string' ? text.trim() : ''
  }
  return { day: box('day'), month: box('month'), year: box('year') }
}
