import type { Day } from '@/lib/calendar/day'
import { ageWords, dayWords, unbornWords } from '@/lib/calendar/words'
import { ageOf } from './age'
import { firstName } from './name'
import type { Birth, Gender, PersonName } from './types'

/** "11", "14 months", "due February 2027" or "age not known": what follows a name and a comma. */
export function ageOrDueWords(birth: Birth, today: Day): string {
  const age = ageOf(birth, today)
  if (age.stage === 'born') return ageWords(age.bornOn, today)
  return age.stage === 'unborn' ? unbornWords(age.dueOn) : 'age not known'
}

/** "Aged 11", "Aged 14 months", "Due February 2027" or "Age not known": a line by itself, under a name. */
export function agedWords(birth: Birth, today: Day): string {
  const words = ageOrDueWords(birth, today)
  return ageOf(birth, today).stage === 'born'
    ? `Aged ${words}`
    : `${words.charAt(0).toUpperCase()}${words.slice(1)}`
}

/** "Tyler, 11". The name alone when the age is not known: a heading is no place to say so. */
export function nameAndAge(person: PersonName & Birth, today: Day): string {
  const age = ageOf(person, today)
  return age.stage === 'not-known'
    ? firstName(person)
    : `${firstName(person)}, ${ageOrDueWords(person, today)}`
}

/** "11 years, born 12 October 2015": in search results, where the birthday tells people apart. */
export function bornWords(birth: Birth, today: Day): string {
  const age = ageOf(birth, today)
  if (age.stage !== 'born') return ageOrDueWords(birth, today)
  const howOld = ageWords(age.bornOn, today)
  return `${age.years >= 2 ? `${howOld} years` : howOld}, born ${dayWords(age.bornOn)}`
}

/** "Tyler’s", "Idris’s". */
export function possessive(name: string): string {
  return `${name}’s`
}

export const genderWords = {
  female: 'Female',
  male: 'Male',
  another: 'Another word',
} satisfies Record<Gender, string>
