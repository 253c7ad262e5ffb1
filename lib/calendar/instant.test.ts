import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aRecentDay } from '@/tests/support/days'
import { day, dayFromInstant } from './day'
import { addHours, instantAt, sameTimeOn, startOfDay } from './instant'
import { wallClock } from './wall-clock'

describe('a time of day in London', () => {
  it.each([
    ['2026-11-23', 14, '2026-11-23T14:00:00.000Z'],
    ['2026-07-01', 14, '2026-07-01T13:00:00.000Z'],
    ['2026-03-29', 1, '2026-03-29T01:00:00.000Z'],
    ['2026-10-25', 1, '2026-10-25T00:00:00.000Z'],
  ])('%s at %i:00 is the instant %s', (on, hour, expected) => {
    expect(instantAt(day(on), { hour }).toISOString()).toBe(expected)
  })

  it('reads back as the same day and time, on any day and at any working minute', () => {
    const time = fc.record({ hour: fc.integer({ min: 2, max: 23 }), minute: fc.nat(59) })
    fc.assert(
      fc.property(aRecentDay(), time, aRecentDay(), (on, at, other) => {
        const instant = instantAt(on, at)
        expect(dayFromInstant(instant)).toBe(on)
        expect(wallClock(instant)).toMatchObject(at)
        expect(wallClock(sameTimeOn(other, instant))).toMatchObject(at)
        expect(dayFromInstant(startOfDay(on))).toBe(on)
      }),
      { numRuns: 2000 },
    )
  })

  it('four hours by the stopwatch across the spring change end five hours later by the clock', () => {
    expect(wallClock(addHours(new Date('2026-03-29T00:00:00Z'), 4))).toMatchObject({ hour: 5 })
  })

  it('an hour that no clock shows is refused', () => {
    expect(() => instantAt(day('2026-11-23'), { hour: 24 })).toThrow(RangeError)
  })
})
