import { givenNames, surname } from './name'
import { searchKey, searchWords } from './search-key'
import type { PersonName } from './types'
import { type Likeness, wordLikeness } from './word-likeness'

/** The closest pair of words found, as each was written. */
export type WordPair = {
  readonly likeness: Likeness
  readonly typed: string
  readonly recorded: string
  /** The typed word is the name the recorded person uses day to day. */
  readonly knownAs: boolean
}

/** How two names compare. A part is absent when one of them does not have it, which counts neither way. */
export type NameLikeness = {
  readonly given?: WordPair
  readonly family?: WordPair
  /** The first name of one is the surname of the other. */
  readonly otherWayRound: boolean
}

/** How much each likeness says, given names and surnames alike; match.ts explains the scale. */
const pointsOf = {
  same: 3,
  nickname: 2.5,
  'sounds-alike': 1.75,
  'one-slip': 1.75,
  begins: 1.5,
  none: 0,
} satisfies Record<Likeness, number>

/** How a name someone typed compares with a recorded one, read in the order that fits better. */
export function nameLikeness(typed: PersonName, recorded: PersonName): NameLikeness {
  const [sought, found] = [partsOf(typed), partsOf(recorded)]
  if (sought.given.length === 0 || found.given.length === 0) return withOneName(sought, found)
  const straight = compare(sought, found, false)
  const swapped = compare({ given: sought.family, family: sought.given }, found, true)
  return points(swapped) > points(straight) ? swapped : straight
}

/** The points of both parts of a name together. */
export function points({ given, family }: NameLikeness): number {
  return (given ? pointsOf[given.likeness] : 0) + (family ? pointsOf[family.likeness] : 0)
}

type Word = { readonly key: string; readonly shown: string; readonly knownAs: boolean }
type Parts = { readonly given: readonly Word[]; readonly family: readonly Word[] }

function compare(sought: Parts, found: Parts, otherWayRound: boolean): NameLikeness {
  const [given, family] = [closest(sought.given, found.given), closest(sought.family, found.family)]
  return { ...(given && { given }), ...(family && { family }), otherWayRound }
}

/**
 * One word alone may be a first name or a surname: it is taken for whichever it resembles more. Two that stand
 * alone are taken for first names, so that a birthday they share counts for as much as with a surname beside it.
 */
function withOneName(sought: Parts, found: Parts): NameLikeness {
  const given = closest(orAlone(sought.given, sought), orAlone(found.given, found))
  if (sought.given.length === 0 && found.given.length === 0) return only({ given })
  const family = closest(sought.family, found.family)
  const closer = (pair?: WordPair) => (pair ? pointsOf[pair.likeness] : -1)
  return only(family !== undefined && closer(family) >= closer(given) ? { family } : { given })
}

/** The first names, or where there are none the one name there is. */
function orAlone(given: readonly Word[], { family }: Parts): readonly Word[] {
  return given.length > 0 ? given : family
}

function only({ given, family }: { given?: WordPair | undefined; family?: WordPair | undefined }) {
  return { ...(given && { given }), ...(family && { family }), otherWayRound: false }
}

function closest(typed: readonly Word[], recorded: readonly Word[]): WordPair | undefined {
  let best: WordPair | undefined
  for (const a of typed) {
    for (const b of recorded) {
      const likeness = inUse(wordLikeness(a.key, b.key), a, b)
      if (best === undefined || pointsOf[likeness] > pointsOf[best.likeness]) {
        best = { likeness, typed: a.shown, recorded: b.shown, knownAs: b.knownAs && a.key === b.key }
      }
    }
  }
  return best
}

/** A name in use is no less a nickname for being the only one typed: "Ty" may be a Matthew. */
function inUse(likeness: Likeness, typed: Word, recorded: Word): Likeness {
  return likeness === 'same' && recorded.knownAs && !typed.knownAs ? 'nickname' : likeness
}

function partsOf({ fullName, knownAs }: PersonName): Parts {
  const used = knownAs === undefined ? [] : wordsOf(knownAs, true)
  return {
    given: [...givenNames(fullName).flatMap((name) => wordsOf(name, false)), ...used],
    family: wordsOf(surname(fullName), false),
  }
}

/** Each half of a double-barrelled name is a word of its own, and so is the whole: Smith, Jones, smithjones. */
function wordsOf(name: string, knownAs: boolean): Word[] {
  const halves = name
    .split(/[\s-]+/)
    .map((half) => ({ key: searchKey(half).replaceAll(' ', ''), shown: half, knownAs }))
  const whole = { key: searchWords(name).join(''), shown: name, knownAs }
  return (halves.length > 1 ? [whole, ...halves] : halves).filter(({ key }) => key !== '')
}
