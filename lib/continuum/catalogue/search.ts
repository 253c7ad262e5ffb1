import { DOMAIN_WORDS, type Sign, type Strength, signs, strengths } from '../catalogue'
import { LITTLE_WORDS, SEARCH_WORDS } from './search-words'

export interface Found {
  readonly signs: readonly Sign[]
  readonly strengths: readonly Strength[]
}

/**
 * Signs and strengths for a few plain words, best first. Every word typed must be met; when nothing meets them
 * all, what meets some. "dv" finds domestic abuse, "mum drinks" a parent's drinking. Levels play no part.
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
  const scored = index.map((each, order) => ({ item: each.item, order, ...scoreOf(each, asked) }))
  const met = Math.max(...scored.map(({ wordsMet }) => wordsMet))
  if (met === 0) return []
  return scored
    .filter(({ wordsMet }) => wordsMet === met)
    .sort((a, b) => b.score - a.score || a.order - b.order)
    .map(({ item }) => item)
}

function scoreOf(
  each: Entry<unknown>,
  asked: readonly string[],
): { readonly wordsMet: number; readonly score: number } {
  const scores = asked.map((word) =>
    Math.max(...[word, ...(SEARCH_WORDS[word] ?? [])].map((meaning) => wordScore(each, meaning))),
  )
  return {
    wordsMet: scores.filter((score) => score > 0).length,
    score: scores.reduce((total, score) => total + score, 0),
  }
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
