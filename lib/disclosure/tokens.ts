/** A word of a text: as it is compared (small letters, no accents), as it stands, and whether it begins with a capital. */
export type Token = { plain: string; written: string; isCapital: boolean }

/** The words of a text in order. A hyphen parts words, an apostrophe within one does not; the ’s of "Ivy’s" is dropped. */
export function tokensOf(text: string): Token[] {
  return [...text.matchAll(/[\p{L}\p{M}\d]+(?:['’][\p{L}\p{M}]+)*/gu)].map(([written]) => ({
    plain: plainOf(written.replace(/['’]s$/i, '')),
    written,
    isCapital: /^\p{Lu}/u.test(written),
  }))
}

function plainOf(word: string): string {
  return word
    .normalize('NFKD')
    .replaceAll(/[\p{M}'’]/gu, '')
    .toLowerCase()
}
