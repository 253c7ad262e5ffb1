import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, day } from '@/lib/calendar/day'
import { anyDay } from '@/tests/support/days'
import { ageOf, birthDaysOfAge, isChild, yearsOld } from './age'
import { agedWords, ageOrDueWords, bornWords, nameAndAge } from './words'

const today = day('2026-11-23')

describe('age', () => {
  it.each([
    ['2008-11-23', 18, false],
    ['2008-11-24', 17, true],
    ['2026-11-23', 0, true],
    ['1992-02-29', 34, false],
  ])('someone born on %s is %i today', (born, years, child) => {
    expect(yearsOld(day(born), today)).toBe(years)
    expect(isChild({ bornOn: day(born) }, today)).toBe(child)
  })

  it('a child not yet born is a child; an age nobody gave is not assumed', () => {
    expect(isChild({ dueOn: day('2027-02-11') }, today)).toBe(true)
    expect(isChild({}, today)).toBeUndefined()
    expect(ageOf({ dueOn: day('2026-11-01') }, today).stage).toBe('unborn')
  })

  it('those born between the first and last day of an age are that old, the days outside are not', () => {
    fc.assert(
      fc.property(anyDay(), fc.nat(100), (on, years) => {
        const { first, last } = birthDaysOfAge(years, on)
        expect([first, last].map((born) => yearsOld(born, on))).toEqual([years, years])
        expect(yearsOld(addDays(first, -1), on)).toBe(years + 1)
        expect(yearsOld(addDays(last, 1), on)).toBe(years - 1)
      }),
      { numRuns: 3000 },
    )
  })
})

describe('age in words', () => {
  const tyler = { fullName: 'Tyler Reid', bornOn: day('2015-10-12') }
  it('follows the name', () => {
    expect(nameAndAge(tyler, today)).toBe('Tyler, 11')
    expect(
      nameAndAge({ fullName: 'Baby Hughes', knownAs: 'Unborn baby', dueOn: day('2027-02-11') }, today),
    ).toBe('Unborn baby, due February 2027')
    expect(nameAndAge({ fullName: 'Craig Mullen' }, today)).toBe('Craig')
  })
  it('says what the number is when it stands under a name by itself', () => {
    expect(agedWords(tyler, today)).toBe('Aged 11')
    expect(agedWords({ bornOn: day('2025-08-01') }, today)).toBe('Aged 15 months')
    expect(agedWords({ dueOn: day('2027-02-11') }, today)).toBe('Due February 2027')
    expect(agedWords({}, today)).toBe('Age not known')
  })
  it('comes with the birthday where people must be told apart', () => {
    expect(bornWords(tyler, today)).toBe('11 years, born 12 October 2015')
    expect(bornWords({ bornOn: day('2025-08-01') }, today)).toBe('15 months, born 1 August 2025')
    expect(ageOrDueWords({}, today)).toBe('age not known')
  })
})
