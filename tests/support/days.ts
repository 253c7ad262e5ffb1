import * as fc from 'fast-check'
import { addDays, type Day, day } from '@/lib/calendar/day'

/** Any day from 1900 to 2099, leap days and turns of the year included more often than chance would. */
export function anyDay(): fc.Arbitrary<Day> {
  return fc.oneof(
    { weight: 8, arbitrary: fc.nat(73_048).map((days) => addDays(day('1900-01-01'), days)) },
    {
      weight: 1,
      arbitrary: fc.integer({ min: 1904, max: 2096 }).map((year) => day(`${year - (year % 4)}-02-29`)),
    },
    { weight: 1, arbitrary: fc.integer({ min: 1900, max: 2099 }).map((year) => day(`${year}-12-31`)) },
  )
}

/** A day within the years the bank holidays are checked for. */
export function aRecentDay(): fc.Arbitrary<Day> {
  return fc.nat(7_669).map((days) => addDays(day('2015-01-01'), days))
}
