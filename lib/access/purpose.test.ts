import { describe, expect, it } from 'vitest'
import { type Purpose, purposeOf, purposes, purposeWords } from './purpose'
import { type Relation, relations } from './relation'
import { type RuleName, rules } from './rules'

describe('what something is looked at for', () => {
  it.each(relations)('%s has a purpose of its own when a record is opened', (relation) => {
    expect(purposeOf('viewFamily', relation)).not.toBe('own-work')
  })

  it('follows the relation: the same page is opened to help, to oversee, to keep safe or in an emergency', () => {
    const opened = (relation: Relation) => purposeOf('viewPlan', relation)
    expect([opened('holder'), opened('manages-holder'), opened('triage'), opened('emergency')]).toEqual([
      'helping',
      'overseeing',
      'keeping-safe',
      'emergency',
    ] satisfies Purpose[])
  })

  it('is the act’s own where it has one: who looked is asked to answer the family, whoever asks', () => {
    for (const relation of relations) expect(purposeOf('viewWhoLooked', relation)).toBe('answering')
  })

  it.each(Object.keys(rules) as RuleName[])(
    '%s leads to a purpose with words a family could read',
    (rule) => {
      const purpose = purposeOf(rule, 'holder')
      expect(purposes).toContain(purpose)
      expect(purposeWords[purpose]).toMatch(/^(To|Because) /)
    },
  )
})
