import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aRecentDay } from '@/tests/support/days'
import { addDays, type Day, day } from './day'
import { addWorkingDays, isWorkingDay, workingDays, workingDaysBetween } from './working-days'

const thousands = { numRuns: 3000 }
const upTo = (most: number) => fc.nat(most).map(workingDays)

describe('working days', () => {
  it.each([
    ['a Friday', '2026-11-20', 1, '2026-11-23'],
    ['a Saturday', '2026-11-21', 1, '2026-11-23'],
    ['Christmas Eve', '2026-12-24', 1, '2026-12-29'],
    ['Maundy Thursday', '2026-04-02', 1, '2026-04-07'],
    ['the Friday before the August bank holiday', '2026-08-28', 5, '2026-09-07'],
    ['the eve of the Queen’s funeral', '2022-09-16', 1, '2022-09-20'],
  ])('counted from %s (%s), number %i is %s', (_name, from, count, expected) => {
    expect(addWorkingDays(day(from), workingDays(count))).toBe(expected)
  })

  it('something due on Thursday is two working days late on the Monday after', () => {
    expect(workingDaysBetween(day('2026-11-19'), day('2026-11-23'))).toBe(2)
  })

  it('counting on and then counting between gives the same number, forwards and backwards', () => {
    fc.assert(
      fc.property(aRecentDay(), fc.integer({ min: -80, max: 80 }).map(workingDays), (from, count) => {
        expect(workingDaysBetween(from, addWorkingDays(from, count)) + 0).toBe(count + 0)
      }),
      thousands,
    )
  })

  it('from a working day, counting on and back again returns to it', () => {
    fc.assert(
      fc.property(aRecentDay().filter(isWorkingDay), upTo(80), (from, count) => {
        expect(addWorkingDays(addWorkingDays(from, count), workingDays(-count + 0))).toBe(from)
      }),
      thousands,
    )
  })

  it('a promise in working days always ends on a working day, and a longer one never ends sooner', () => {
    fc.assert(
      fc.property(aRecentDay(), upTo(60), (from, count) => {
        const [sooner, later] = [count + 1, count + 2].map((n) => addWorkingDays(from, workingDays(n))) as [
          Day,
          Day,
        ]
        expect(isWorkingDay(sooner)).toBe(true)
        expect(sooner < later).toBe(true)
      }),
      thousands,
    )
  })

  it('between two days are as many as one finds by looking at each', () => {
    fc.assert(
      fc.property(aRecentDay(), fc.nat(120), (from, days) => {
        const each = Array.from({ length: days }, (_, i) => addDays(from, i + 1))
        expect(workingDaysBetween(from, addDays(from, days))).toBe(each.filter(isWorkingDay).length)
      }),
      thousands,
    )
  })

  it('a fraction of a working day is refused', () => {
    expect(() => workingDays(1.5)).toThrow(RangeError)
    expect(() => workingDays(Number.NaN)).toThrow(RangeError)
  })
})
