import type { Day } from '@/lib/calendar/day'
import type { BirthLikeness } from './birth-likeness'
import { type Comparison, compare, type Sought } from './comparison'
import { matchReasons } from './match-reasons'
import { type NameLikeness, points } from './name-likeness'
import type { Identity } from './types'

export type Closeness = 'very-likely' | 'possible' | 'less-likely'

export type Match = {
  readonly closeness: Closeness
  /** For putting the best first; never shown. */
  readonly points: number
  /** Sentences to show beside the bars: “Reid” sounds like “Reed”. */
  readonly reasons: readonly string[]
}

/**
 * How likely it is that a recorded person is the one looked for, and why; nothing when there is too little in
 * common to show. Points add up what agrees; a ceiling keeps a shared surname and birthday from looking like
 * one person when the first names differ (twins), and a name alone from looking certain.
 *
 * The weights are ours: set so that the pictures of the find page come out as drawn, and a person decides.
 */
export function match(sought: Sought, recorded: Identity, today: Day): Match | undefined {
  const compared = compare(sought, recorded, today)
  const total = points(compared.name) + birthPoints[compared.birth] + otherPoints(compared)
  const reached = total >= 5.5 ? 'very-likely' : total >= 4.25 ? 'possible' : 'less-likely'
  if (total < 2.5) return undefined
  const closeness = lower(reached, ceiling(compared))
  return { closeness, points: total, reasons: matchReasons(compared, sought, recorded, today) }
}

/** Best match first; the order of the list decides between equals, so the same search gives the same list. */
export function compareMatches(a: Match, b: Match): number {
  return order.indexOf(a.closeness) - order.indexOf(b.closeness) || b.points - a.points
}

const order: readonly Closeness[] = ['very-likely', 'possible', 'less-likely']

const birthPoints = {
  'same-day': 5,
  'day-and-month-swapped': 4,
  'one-figure-out': 3,
  'due-about-then': 2,
  'age-fits': 1.5,
  'a-year-out': -0.25,
  different: -2,
  'not-known': 0,
} satisfies Record<BirthLikeness, number>

function otherPoints({ sameNhsNumber, sameUpn, postcode }: Comparison): number {
  const identifiers = (sameNhsNumber ? 8 : 0) + (sameUpn ? 8 : 0)
  return identifiers + (postcode === 'same' ? 2 : postcode === 'near' ? 0.25 : 0)
}

/** The most that may be said, however many points there are. */
function ceiling(compared: Comparison): Closeness {
  const { name, birth, postcode, sameNhsNumber, sameUpn } = compared
  const [givenAgrees, familyAgrees] = [agrees(name.given), agrees(name.family)]
  if (sameNhsNumber || sameUpn) {
    // Two people cannot share a number, but a number can be typed on the wrong person's page.
    return birth === 'different' || givenAgrees === false ? 'possible' : 'very-likely'
  }
  if (sameNhsNumber === false || birth === 'different') return 'less-likely'
  const supported = birth in bearsOut || postcode === 'same'
  if (givenAgrees && familyAgrees) return supported ? 'very-likely' : 'possible'
  // A surname changes with a marriage: a first name with the birthday and the home is one person.
  if (givenAgrees && birth === 'same-day') return postcode === 'same' ? 'very-likely' : 'possible'
  // A shared surname and birthday with another first name are twins more often than one person.
  return 'less-likely'
}

const bearsOut: Readonly<Partial<Record<BirthLikeness, true>>> = {
  'same-day': true,
  'day-and-month-swapped': true,
  'one-figure-out': true,
  'due-about-then': true,
  'age-fits': true,
}

function agrees(pair: NameLikeness['given']): boolean | undefined {
  return pair === undefined ? undefined : pair.likeness !== 'none'
}

function lower(a: Closeness, b: Closeness): Closeness {
  return order.indexOf(a) > order.indexOf(b) ? a : b
}
