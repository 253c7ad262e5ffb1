import { DOMAIN_WORDS, type Sign, type Strength, signs, strengths } from '../catalogue'
import { LITTLE_WORDS, SEARCH_WORDS } from './search-words'

export interface Found {
  readonly signs: readonly Sign[]
  readonly strengths: readonly Strength[]
}

/**
 * Signs and strengths for a few plain words, best first; every word typed must be met. "dv" finds domestic
 * abuse, "drinks" finds alcohol. Levels play no part in the order.
 *
 * @param query what was typed; nothing typed finds nothing
 */
export function searchCatalogue(query: string): Found {
  const asked = wordsIn(query)
  if (asked.length === 0) return { signs: [], strengths: [] }
  return { signs: bestOf(signIndex, asked), strengths: bestOf(strengthIndex, asked) }
}

interface Entry<T> {
  readonly item: T
  readonly label: readonly string[]
  readonly around: readonly string[]
}

const signIndex = signs.map((sign) =>
  entry(sign, `${sign.note} ${DOMAIN_WORDS[sign.domain]} ${sign.tags.join(' ')} ${sign.id}`),
)
const strengthIndex = strengths.map((strength) =>
  entry(strength, `${DOMAIN_WORDS[strength.domain]} ${strength.id}`),
)

function entry<T extends { label: string }>(item: T, around: string): Entry<T> {
  return { item, label: wordsIn(item.label), around: wordsIn(around) }
}

function bestOf<T>(index: readonly Entry<T>[], asked: readonly string[]): readonly T[] {
  return index
    .map((each, order) => ({ item: each.item, score: scoreOf(each, asked), order }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.order - b.order)
    .map(({ item }) => item)
}

function scoreOf(each: Entry<unknown>, asked: readonly string[]): number {
  let total = 0
  for (const word of asked) {
    const meanings = [word, ...(SEARCH_WORDS[word] ?? [])]
    const score = Math.max(...meanings.map((meaning) => wordScore(each, meaning)))
    if (score === 0) return 0
    total += score
  }
  return total
}

function wordScore(each: Entry<unknown>, word: string): number {
  if (each.label.includes(word)) return 4
  if (each.label.some((label) => label.startsWith(word))) return 3
  if (each.around.some((around) => around.startsWith(word))) return 1
  return 0
}

function wordsIn(text: string): readonly string[] {
  return text
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/[^a-z0-9']+/)
    .filter((word) => word !== '' && !LITTLE_WORDS.has(word))
}
