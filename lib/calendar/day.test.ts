import * as fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { anyDay } from '@/tests/support/days'
import {
  addDays,
  addMonths,
  addWeeks,
  addYears,
  compareDays,
  day,
  dayFromInstant,
  dayOf,
  daysBetween,
  monthsBetween,
  parseDay,
  partsOf,
  weekdayOf,
} from './day'

const thousands = { numRuns: 5000 }

describe('a day that does not exist is never accepted', () => {
  it.each(['2026-02-30', '2026-13-01', '2026-00-10', '2025-02-29', '1900-02-29', '2026-04-31', '0026-11-23'])(
    '%s is no day',
    (text) => expect(parseDay(text)).toBeUndefined(),
  )
  it.each(['', '23/11/2026', '2026-11-23T00:00:00Z', ' 2026-11-23', '2026-1-2', '20261123', '+002026-11-23'])(
    '“%s” is not how a day is written',
    (text) => expect(parseDay(text)).toBeUndefined(),
  )
  it('29 February is a day in leap years', () => {
    expect(parseDay('2024-02-29')).toBe('2024-02-29')
    expect(parseDay('2000-02-29')).toBe('2000-02-29')
  })
  it('asking for one in code is an error, not another day', () => {
    expect(() => dayOf({ year: 2026, month: 2, day: 30 })).toThrow(RangeError)
    expect(() => dayOf({ year: 26, month: 2, day: 3 })).toThrow(RangeError)
    expect(() => dayOf({ year: 2026, month: 2, day: 1.5 })).toThrow(RangeError)
    expect(() => day('tomorrow')).toThrow(RangeError)
  })
})

describe('counting days agrees with an independent calendar', () => {
  it('in days, weeks, months and weekdays', () => {
    fc.assert(
      fc.property(anyDay(), fc.integer({ min: -40_000, max: 40_000 }), (from, count) => {
        const plain = Temporal.PlainDate.from(from)
        expect(addDays(from, count)).toBe(plain.add({ days: count }).toString())
        expect(addWeeks(from, count % 500)).toBe(plain.add({ weeks: count % 500 }).toString())
        expect(addMonths(from, count % 900)).toBe(plain.add({ months: count % 900 }).toString())
        expect(addYears(from, count % 90)).toBe(plain.add({ years: count % 90 }).toString())
        expect(weekdayOf(from)).toBe(plain.dayOfWeek)
      }),
      thousands,
    )
  })
  it('between two days', () => {
    fc.assert(
      fc.property(anyDay(), anyDay(), (a, b) => {
        expect(daysBetween(a, b)).toBe(Temporal.PlainDate.from(a).until(b).days)
        expect(Math.sign(daysBetween(a, b))).toBe(compareDays(b, a))
        expect(addDays(a, daysBetween(a, b))).toBe(b)
        expect(dayOf(partsOf(a))).toBe(a)
      }),
      thousands,
    )
  })
})

describe('whole months', () => {
  it.each([
    ['2026-01-31', '2026-02-28', 0],
    ['2026-01-31', '2026-03-01', 1],
    ['2024-02-29', '2025-02-28', 11],
    ['2024-02-29', '2025-03-01', 12],
    ['2024-11-24', '2026-11-23', 23],
    ['2024-11-23', '2026-11-23', 24],
  ])('from %s to %s are %i', (from, to, months) => {
    expect(monthsBetween(day(from), day(to))).toBe(months)
  })
})

describe('the day it is in England', () => {
  it.each([
    ['2026-07-01T22:59:59Z', '2026-07-01'],
    ['2026-07-01T23:00:00Z', '2026-07-02'],
    ['2026-11-23T23:59:59Z', '2026-11-23'],
    ['2026-11-24T00:00:00Z', '2026-11-24'],
    ['2026-03-29T00:59:59Z', '2026-03-29'],
    ['2026-10-25T23:30:00Z', '2026-10-25'],
  ])('at %s is %s', (instant, expected) => {
    expect(dayFromInstant(new Date(instant))).toBe(expected)
  })
  it('agrees with an independent calendar at any minute of any year', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1990-01-01'), max: new Date('2060-01-01'), noInvalidDate: true }),
        (at) => {
          const there = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(
            'Europe/London',
          )
          expect(dayFromInstant(at)).toBe(there.toPlainDate().toString())
        },
      ),
      thousands,
    )
  })
})
