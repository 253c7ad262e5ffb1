import { addDays, addYears, type Day, monthsBetween } from '@/lib/calendar/day'
import type { Birth } from './types'

/** What we know of someone's age on a day. A child due whose birth is not recorded is still `unborn`. */
export type Age =
  | { readonly stage: 'born'; readonly bornOn: Day; readonly years: number; readonly months: number }
  | { readonly stage: 'unborn'; readonly dueOn: Day }
  | { readonly stage: 'not-known' }

export function ageOf({ bornOn, dueOn }: Birth, today: Day): Age {
  if (bornOn !== undefined) {
    const months = monthsBetween(bornOn, today)
    return { stage: 'born', bornOn, years: Math.floor(months / 12), months }
  }
  return dueOn === undefined ? { stage: 'not-known' } : { stage: 'unborn', dueOn }
}

/** Whole years of age on a day. Someone born on 29 February has a birthday on 1 March in common years. */
export function yearsOld(bornOn: Day, today: Day): number {
  return Math.floor(monthsBetween(bornOn, today) / 12)
}

/** Under 18, or not yet born. Absent when the age is not known: it is asked, never assumed. */
export function isChild(birth: Birth, today: Day): boolean | undefined {
  const age = ageOf(birth, today)
  return age.stage === 'not-known' ? undefined : age.stage === 'unborn' || age.years < 18
}

/** The days on which someone so many years old today can have been born, first and last. */
export function birthDaysOfAge(years: number, today: Day): { readonly first: Day; readonly last: Day } {
  return { first: addDays(addYears(today, -(years + 1)), 1), last: addYears(today, -years) }
}
