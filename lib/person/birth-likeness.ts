import { type Day, daysBetween, partsOf } from '@/lib/calendar/day'
import { several } from '@/lib/calendar/words'
import { yearsOld } from './age'
import type { Birth } from './types'

/** What someone looking for a person knows of their age: a date, a due date or a rough age in years. */
export type SoughtBirth = Birth & { readonly ageYears?: number | undefined }

/** How a birth or age compares with a recorded one. `not-known` counts neither way. */
export type BirthLikeness =
  | 'same-day'
  | 'day-and-month-swapped'
  | 'one-figure-out'
  | 'due-about-then'
  | 'age-fits'
  | 'a-year-out'
  | 'different'
  | 'not-known'

export function birthLikeness(sought: SoughtBirth, recorded: Birth, today: Day): BirthLikeness {
  if (sought.bornOn !== undefined && recorded.bornOn !== undefined)
    return dayLikeness(sought.bornOn, recorded.bornOn)
  const [expected, due] = [sought.dueOn ?? sought.bornOn, recorded.dueOn ?? recorded.bornOn]
  if (expected !== undefined && due !== undefined)
    return nearBirth(expected, due) ? 'due-about-then' : 'different'
  if (sought.ageYears === undefined || recorded.bornOn === undefined) return 'not-known'
  const out = Math.abs(yearsOld(recorded.bornOn, today) - sought.ageYears)
  return out === 0 ? 'age-fits' : out === 1 ? 'a-year-out' : 'different'
}

/** The likeness as a sentence; nothing when there is nothing to say. */
export function birthReason(
  likeness: BirthLikeness,
  sought: SoughtBirth,
  recorded: Birth,
  today: Day,
): string | undefined {
  const sentence = sentences[likeness]
  if (sentence !== undefined || recorded.bornOn === undefined || sought.ageYears === undefined)
    return sentence
  return ageReason(yearsOld(recorded.bornOn, today) - sought.ageYears)
}

const sentences: Readonly<Partial<Record<BirthLikeness, string>>> = {
  'same-day': 'Date of birth is the same.',
  'day-and-month-swapped': 'Day and month of birth are the other way round.',
  'one-figure-out': 'Date of birth differs by one figure.',
  'due-about-then': 'A baby was due about then.',
  'age-fits': 'Age fits.',
}

function ageReason(yearsOlder: number): string {
  const howMuch = Math.abs(yearsOlder) === 1 ? 'A year' : several(Math.abs(yearsOlder), 'year')
  return `${howMuch} ${yearsOlder > 0 ? 'older' : 'younger'}.`
}

function dayLikeness(a: Day, b: Day): BirthLikeness {
  if (a === b) return 'same-day'
  const [first, second] = [partsOf(a), partsOf(b)]
  if (first.year === second.year && first.month === second.day && first.day === second.month) {
    return 'day-and-month-swapped'
  }
  const figuresOut = [...a].filter((figure, place) => figure !== b[place]).length
  return figuresOut === 1 ? 'one-figure-out' : 'different'
}

/** Babies come early and due dates move: six weeks either way is the same baby's. */
function nearBirth(a: Day, b: Day): boolean {
  return Math.abs(daysBetween(a, b)) <= 42
}
