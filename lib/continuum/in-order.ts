/** A closed list of words, each with its place. */
export interface Vocabulary<T> {
  readonly words: readonly T[]
  readonly places: ReadonlyMap<T, number>
}

/** @throws RangeError for more than 64 words: their places are kept as the bits of two whole numbers */
export function vocabularyOf<T>(words: readonly T[]): Vocabulary<T> {
  if (words.length > 64) throw new RangeError(`At most 64 words; there are ${words.length}`)
  return { words, places: new Map(words.map((word, place) => [word, place])) }
}

/** What was found, in the order of its vocabulary, each word once. */
export function inOrder<T>(found: readonly T[], { words, places }: Vocabulary<T>): readonly T[] {
  let early = 0
  let late = 0
  for (const word of found) {
    const place = places.get(word) ?? 0
    if (place < 32) early |= 1 << place
    else late |= 1 << (place - 32)
  }
  const ordered: T[] = []
  addThose(early, 0, words, ordered)
  addThose(late, 32, words, ordered)
  return ordered
}

/** Adds the words whose bits are set, the first bit standing for the word at `from`. */
function addThose<T>(bits: number, from: number, words: readonly T[], ordered: T[]): void {
  for (let left = bits; left !== 0; left &= left - 1) {
    const word = words[from + 31 - Math.clz32(left & -left)]
    if (word !== undefined) ordered.push(word)
  }
}
