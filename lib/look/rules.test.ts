import { describe, expect, it } from 'vitest'
import { dayRules, familyRules, type LooksAtFamily, type LooksOfDay, surnameOf, usualOf } from './rules'
import { lookRuleNames } from './types'
import { lookRuleWords } from './words'

const family: LooksAtFamily = {
  workerSurname: 'marsh',
  familySurnames: ['reid'],
  relations: ['team-member'],
  daysSinceEnded: undefined,
  daysLooked: 1,
  did: 1,
}
const day: LooksOfDay = {
  work: 'practitioner',
  families: 6,
  usual: 6,
  outOfHours: 0,
  nothingThere: 0,
  hidden: 0,
  slowed: 0,
  emergencies: 0,
}

describe('what is worth a question', () => {
  it('is nothing about an ordinary day with one’s own families', () => {
    for (const rule of Object.values(familyRules)) expect(rule.asks(family)).toBeUndefined()
    for (const rule of Object.values(dayRules)) expect(rule.asks(day)).toBeUndefined()
  })

  it.each([
    ['same-surname', { familySurnames: ['reid', 'marsh'] }, {}],
    ['looked-and-did-nothing', { daysLooked: 3, did: 0 }, { days: 3 }],
    ['after-help-ended', { daysSinceEnded: 8 }, { days: 8 }],
  ] as const)('about a family: %s', (name, more, facts) => {
    expect(familyRules[name].asks({ ...family, ...more })).toEqual(facts)
  })

  it.each([
    ['nothing-there', { nothingThere: 1, hidden: 1 }, { tries: 1 }],
    ['nothing-there', { nothingThere: 8 }, { tries: 8 }],
    ['more-than-usual', { families: 20 }, { families: 20, usual: 6 }],
    ['out-of-hours', { outOfHours: 3 }, { families: 3 }],
    ['several-emergencies', { emergencies: 3 }, { emergencies: 3 }],
    ['asked-to-wait', { slowed: 1 }, { times: 1 }],
  ] as const)('about a day: %s', (name, more, facts) => {
    expect(dayRules[name].asks({ ...day, ...more })).toEqual(facts)
  })

  it('is not: a manager who reads their team’s families, the MASH at night, a busy day of a busy person, an old bookmark', () => {
    const reading = { ...family, relations: ['manages-holder'] as const, daysLooked: 20, did: 0 }
    expect(familyRules['looked-and-did-nothing'].asks(reading)).toBeUndefined()
    expect(dayRules['out-of-hours'].asks({ ...day, work: 'mash', outOfHours: 80 })).toBeUndefined()
    expect(dayRules['more-than-usual'].asks({ ...day, families: 60, usual: 30 })).toBeUndefined()
    expect(dayRules['more-than-usual'].asks({ ...day, families: 60, usual: undefined })).toBeUndefined()
    expect(dayRules['nothing-there'].asks({ ...day, nothingThere: 3 })).toBeUndefined()
    expect(familyRules['after-help-ended'].asks({ ...family, daysSinceEnded: 7 })).toBeUndefined()
  })

  it('has a source and a sentence for every rule there is', () => {
    const all = { ...familyRules, ...dayRules }
    expect(Object.keys(all).sort()).toEqual([...lookRuleNames].sort())
    for (const { source } of Object.values(all)) expect(source.length).toBeGreaterThan(20)
    for (const words of Object.values(lookRuleWords))
      expect(words({ days: 3, tries: 1, families: 9, usual: 3, emergencies: 3, times: 1 })).not.toMatch(
        /undefined|NaN/,
      )
  })
})

describe('what is counted', () => {
  it('compares surnames as people write them', () => {
    expect(surnameOf('Siân  Rées ')).toBe('rees')
    expect(surnameOf('Noor')).toBe('noor')
  })

  it('takes the middle of somebody’s days for their usual, when there are five', () => {
    expect(usualOf([1, 9, 2, 3, 50])).toBe(3)
    expect(usualOf([4, 4, 4, 4])).toBeUndefined()
  })
})
