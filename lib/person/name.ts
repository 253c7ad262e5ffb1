import { searchKey } from './search-key'
import type { PersonName } from './types'

/** What to call someone on screen: the name they use, or the first of their names. */
export function firstName({ fullName, knownAs }: PersonName): string {
  return knownAs?.trim() || wordsOf(fullName)[0] || fullName.trim()
}

/** "Matthew “Ty” Read": the full name with the one used day to day, when that says something new. */
export function nameInFull({ fullName, knownAs }: PersonName): string {
  const [first = '', ...rest] = wordsOf(fullName)
  const used = knownAs?.trim()
  if (!used || searchKey(fullName).split(' ').includes(searchKey(used))) return fullName.trim()
  return [first, `“${used}”`, ...rest].join(' ')
}

/**
 * The name a family is filed under: the last word, with small words that belong to it ("van der Berg").
 * A guess, for sorting and for suggesting a family's name; the record keeps only the full name.
 */
export function surname(fullName: string): string {
  const words = wordsOf(fullName)
  let start = Math.max(0, words.length - 1)
  while (start > 1 && particles.has(words[start - 1] ?? '')) start -= 1
  return words.slice(start).join(' ')
}

/** The words before the surname; none for someone with one name. */
export function givenNames(fullName: string): string[] {
  const words = wordsOf(fullName)
  return words.slice(0, words.length - wordsOf(surname(fullName)).length)
}

/** For lists in order of surname, then the other names: "reid tyler james". */
export function sortKey(fullName: string): string {
  return searchKey([surname(fullName), ...givenNames(fullName)].join(' '))
}

/** One or two letters for a small round picture: "HM" for Helen Marsh. A letter may be several characters. */
export function initials(fullName: string): string {
  const words = wordsOf(fullName)
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words
  return ends.map((word) => firstLetter(word ?? '').toLocaleUpperCase('en-GB')).join('')
}

const letters = new Intl.Segmenter('en-GB', { granularity: 'grapheme' })

// Written in small letters they belong to the word after them; "De" with a capital is a name of its own.
const particles: ReadonlySet<string> = new Set(
  'al ap bin bint da das de del della den der di do dos du el ibn la le ter ten van von y'.split(' '),
)

function wordsOf(name: string): string[] {
  return name.trim().split(/\s+/).filter(Boolean)
}

function firstLetter(word: string): string {
  for (const { segment } of letters.segment(word)) if (/\p{L}/u.test(segment)) return segment
  return ''
}
