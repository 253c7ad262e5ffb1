import { describe, expect, it } from 'vitest'
import { dayClock, instantClock } from './clock'
import { clockWords, dueAtWords, durationWords, promiseWords } from './clock-words'
import { day } from './day'
import { workingDays } from './working-days'

const now = new Date('2026-11-23T12:25:00Z')
const at = (time: string) => new Date(`2026-11-23T${time}:00Z`)
const due = (on: string, today = '2026-11-23') =>
  clockWords(
    dayClock({ startedOn: day('2026-11-01'), dueOn: day(on), soonWithin: workingDays(2) }, day(today)),
  )

describe('a promise in days, on Monday 23 November 2026', () => {
  it.each([
    ['2026-11-19', '2 working days late'],
    ['2026-11-20', '1 working day late'],
    ['2026-11-23', 'Today'],
    ['2026-11-24', 'Tomorrow'],
    ['2026-11-25', '2 working days left'],
    ['2026-12-04', '9 working days left'],
  ])('due on %s reads “%s”', (on, expected) => expect(due(on)).toBe(expected))

  it('over a weekend says the day, never nought working days', () => {
    expect(due('2026-11-20', '2026-11-21')).toBe('Was due Fri 20 Nov')
    expect(due('2026-11-22', '2026-11-20')).toBe('Sun 22 Nov')
  })

  it('once done says when', () => {
    const times = { startedOn: day('2026-11-01'), dueOn: day('2026-11-20'), soonWithin: workingDays(2) }
    const clock = dayClock({ ...times, stoppedOn: day('2026-11-13') }, day('2026-11-23'))
    expect(clockWords(clock, 'Finished')).toBe('Finished 13 November 2026')
    expect(clockWords({ ...clock, today: day('2026-11-13') }, 'Finished')).toBe('Finished today')
  })
})

describe('a promise in minutes, at 12:25pm', () => {
  it.each([
    ['12:00', 'Late by 25 min'],
    ['13:00', '35 min left'],
    ['14:55', '2 h 30 min left'],
    ['18:25', '6 h left'],
  ])('due at %s reads “%s”', (time, expected) => {
    expect(clockWords(instantClock({ startedAt: at('09:00'), dueAt: at(time) }, now))).toBe(expected)
  })

  it('once decided says when, with the day if it was another', () => {
    const clock = { startedAt: at('09:00'), dueAt: at('13:00'), stoppedAt: at('11:40') }
    expect(clockWords(instantClock(clock, now), 'Decided')).toBe('Decided 11:40am')
    expect(clockWords(instantClock(clock, new Date('2026-11-24T09:00:00Z')), 'Decided')).toBe(
      'Decided 11:40am 23 Nov',
    )
  })

  it('names the time it must be done by', () => {
    expect(dueAtWords(at('14:00'), now)).toBe('By 2pm today')
    expect(dueAtWords(new Date('2026-11-24T10:00:00Z'), now)).toBe('By 10am tomorrow')
    expect(dueAtWords(new Date('2026-11-25T12:00:00Z'), now)).toBe('By noon Wed 25 Nov')
  })

  it('names the promise it comes from', () => {
    expect(promiseWords(4, at('13:00'), now)).toBe('4-hour, by 1pm')
    expect(promiseWords(24, new Date('2026-11-24T10:00:00Z'), now)).toBe('1-day, by 10am Tue')
    expect(promiseWords(72, new Date('2026-11-25T12:00:00Z'), now)).toBe('3-day, by noon Wed')
  })
})

describe('a length of time', () => {
  it.each([
    [30, 'under 1 min'],
    [60, '1 min'],
    [3599, '59 min'],
    [3600, '1 h'],
    [86_399, '23 h 59 min'],
    [86_400, '1 day'],
    [187_200, '2 days 4 h'],
  ])('of %i seconds reads “%s”', (seconds, expected) => expect(durationWords(seconds * 1000)).toBe(expected))
})
