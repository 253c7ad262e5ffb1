import { describe, expect, it } from 'vitest'
import { day } from './day'
import {
  type DayProcess,
  processClock,
  processDueAt,
  processDueOn,
  type Settings,
  settingOn,
} from './processes'
import { timescaleWords } from './timescale'
import { usualTimescales } from './usual-timescales'
import { workingDays } from './working-days'

describe('what is promised by when', () => {
  it.each<[DayProcess, string, string]>([
    ['acknowledge-contact', '2026-11-20', '2026-11-23'],
    ['accepted-lead-professional', '2026-11-16', '2026-11-23'],
    ['early-help-assessment', '2026-11-06', '2026-12-04'],
    ['first-review', '2026-11-24', '2027-01-05'],
    ['statutory-assessment', '2026-11-23', '2027-01-28'],
    ['re-referral-watch', '2024-02-29', '2025-02-28'],
  ])('%s: begun on %s, due on %s', (process, from, due) => {
    expect(processDueOn(process, day(from), usualTimescales)).toBe(due)
  })

  it('an urgent MASH decision is due four hours after receipt, by night as by day', () => {
    const due = processDueAt('mash-urgent-decision', new Date('2026-11-21T22:30:00Z'), usualTimescales)
    expect(due.toISOString()).toBe('2026-11-22T02:30:00.000Z')
  })

  it('a statutory decision on a request received on Friday at 4:30pm is due on Monday at 4:30pm', () => {
    const due = processDueAt('statutory-decision', new Date('2026-11-20T16:30:00Z'), usualTimescales)
    expect(due.toISOString()).toBe('2026-11-23T16:30:00.000Z')
  })

  it('every timescale has a length, a source and the event it runs from', () => {
    for (const setting of [
      ...Object.values(usualTimescales.days),
      ...Object.values(usualTimescales.hours),
    ].flat()) {
      expect(setting.timescale.count).toBeGreaterThan(0)
      expect(timescaleWords(setting.timescale)).toMatch(/^\d+ (working day|day|week|month|hour)s?$/)
      expect(setting.source).not.toBe('')
      expect(setting.runsFrom).not.toBe('')
    }
  })
})

describe('a partnership that changes a timescale', () => {
  const [usual] = usualTimescales.days.review
  const changed: Settings = {
    ...usualTimescales,
    days: {
      ...usualTimescales.days,
      review: [
        ...(usual ? [usual] : []),
        {
          inForceFrom: day('2026-09-01'),
          timescale: { unit: 'weeks', count: 8 },
          runsFrom: 'the last family meeting',
          soonWithin: workingDays(2),
          basis: 'ours',
          source: 'Partnership board, July 2026',
        },
      ],
    },
  }

  it('keeps promises at the length they had when they were made', () => {
    expect(processDueOn('review', day('2026-08-31'), changed)).toBe('2026-10-12')
    expect(processDueOn('review', day('2026-09-01'), changed)).toBe('2026-10-27')
  })

  it('is told plainly when it had none yet', () => {
    expect(() => settingOn(changed.days.review, day('1999-12-31'))).toThrow('1999-12-31')
  })
})

describe('the clock of a process', () => {
  it('runs from the setting, and a day people agreed themselves is honoured', () => {
    const startedOn = day('2026-11-16')
    const usual = processClock(
      'accepted-lead-professional',
      { startedOn },
      day('2026-11-20'),
      usualTimescales,
    )
    expect(usual).toMatchObject({ dueOn: '2026-11-23', state: 'soon', left: 1 })
    const agreed = { startedOn, dueOn: day('2026-11-30') }
    expect(processClock('plan-action', agreed, day('2026-11-20'), usualTimescales).state).toBe('in-time')
  })
})
