import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aRecentDay } from '@/tests/support/days'
import { dayClock, instantClock } from './clock'
import { addDays, day } from './day'
import { workingDays } from './working-days'

const at = (time: string) => new Date(`2026-11-23T${time}:00Z`)
const review = { startedOn: day('2026-10-13'), dueOn: day('2026-11-24'), soonWithin: workingDays(2) }

describe('a promise counted in days', () => {
  it.each([
    ['2026-11-19', 'in-time', 3],
    ['2026-11-20', 'soon', 2],
    ['2026-11-24', 'soon', 0],
    ['2026-11-25', 'late', -1],
  ])('a review due on Tuesday 24 November is, on %s, %s', (today, state, left) => {
    expect(dayClock(review, day(today))).toMatchObject({ state, left, kept: left >= 0 })
  })

  it('stops on the day it was done and never becomes late afterwards', () => {
    const done = { ...review, stoppedOn: day('2026-11-20') }
    expect(dayClock(done, day('2027-06-01'))).toMatchObject({ state: 'stopped', kept: true, left: 2 })
  })

  it('remembers that it was done late', () => {
    const done = { ...review, stoppedOn: day('2026-11-26') }
    expect(dayClock(done, day('2026-11-27'))).toMatchObject({ state: 'stopped', kept: false, left: -2 })
  })

  it('the dial only ever empties as days pass', () => {
    fc.assert(
      fc.property(aRecentDay(), fc.nat(90), fc.nat(120), (startedOn, length, passed) => {
        const times = { startedOn, dueOn: addDays(startedOn, length), soonWithin: workingDays(2) }
        const [now, next] = [passed, passed + 1].map(
          (days) => dayClock(times, addDays(startedOn, days)).shareLeft,
        )
        expect(next).toBeLessThanOrEqual(now ?? 0)
        expect(now).toBeGreaterThanOrEqual(0)
        expect(now).toBeLessThanOrEqual(1)
      }),
    )
  })
})

describe('a promise kept to the minute', () => {
  const fourHours = { startedAt: at('09:00'), dueAt: at('13:00') }
  const day24 = { startedAt: at('09:00'), dueAt: new Date('2026-11-24T09:00:00Z') }

  it.each([
    ['four hours', fourHours, '11:59', 'in-time'],
    ['four hours', fourHours, '12:01', 'soon'],
    ['four hours', fourHours, '13:00', 'soon'],
    ['four hours', fourHours, '13:01', 'late'],
    [
      'two hours, with less than an hour left',
      { startedAt: at('09:00'), dueAt: at('11:00') },
      '10:05',
      'soon',
    ],
  ])('%s: at %3$s it is %4$s', (_name, times, now, state) => {
    expect(instantClock(times, at(now)).state).toBe(state)
  })

  it('a day-long promise is soon when under a quarter is left, hours before its end', () => {
    expect(instantClock(day24, new Date('2026-11-24T02:59:00Z')).state).toBe('in-time')
    expect(instantClock(day24, new Date('2026-11-24T03:01:00Z')).state).toBe('soon')
  })

  it('stops when decided', () => {
    const decided = { ...fourHours, stoppedAt: at('11:40') }
    expect(instantClock(decided, at('15:00'))).toMatchObject({ state: 'stopped', kept: true })
  })
})
