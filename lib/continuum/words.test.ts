import { describe, expect, it } from 'vitest'
import { ACTION_WORDS, durationWords, LEVEL_WORDS, OUTCOME_WORDS } from './words'

describe('words', () => {
  it('say a length of time as people say it', () => {
    expect(durationWords({ amount: 0, unit: 'hours' })).toBe('now')
    expect(durationWords({ amount: 0, unit: 'calendar-days' })).toBe('today')
    expect(durationWords({ amount: 1, unit: 'working-days' })).toBe('within 1 working day')
    expect(durationWords({ amount: 4, unit: 'weeks' })).toBe('within 4 weeks')
    expect(durationWords({ amount: 72, unit: 'hours' })).toBe('within 72 hours')
  })

  it('spare the family our abbreviations and any threshold', () => {
    for (const { family } of [
      ...Object.values(OUTCOME_WORDS),
      ...Object.values(LEVEL_WORDS),
      ...Object.values(ACTION_WORDS),
    ]) {
      expect(family).not.toMatch(/section|statutory|threshold|level|TAF|EHA|MARF|MASH|consent|case|referral/i)
      expect(family.split(' ').length).toBeLessThanOrEqual(20)
    }
  })
})
