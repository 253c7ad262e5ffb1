/**
 * How names are compared and found: small letters without accents, everything between words one space.
 * "Zoë O’Brien-Łuczak" gives "zoe o brien luczak"; other scripts keep their letters.
 *
 * The database keeps the same key in a generated column, so the two must agree letter for letter:
 *
 *   trim(regexp_replace(lower(unaccent(normalize(name, NFKD))), '<betweenWords>+', ' ', 'g'))
 *
 * with `betweenWords` the set of characters below, which PostgreSQL writes the same way. A set of its own
 * rather than `[^[:alpha:]]`, whose meaning changes with the database's locale.
 */
export function searchKey(text: string): string {
  const letters = [...text.normalize('NFKD').replace(accents, '')].map(plainLetter)
  return letters.join('').replace(betweenWords, ' ').trim()
}

/** The words of a search key, none for an empty one. */
export function searchWords(text: string): string[] {
  return searchKey(text).split(' ').filter(Boolean)
}

/** Digits, punctuation and spaces of Latin text, spacing modifiers, general and East Asian punctuation. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: names pasted from a table bring tabs with them
const betweenWords = /[\u0001-\u0060\u007b-\u00bf\u00d7\u00f7\u02b0-\u036f\u2000-\u206f\u3000-\u303f]+/g

/** The combining marks that PostgreSQL's unaccent takes away. */
const accents = /[\u0300-\u0362]/g

// Letter by letter, so that Greek final sigma does not depend on its place in the word (as in PostgreSQL).
function plainLetter(character: string): string {
  const small = character.toLowerCase()
  return unaccented[small] ?? small
}

/** Letters with no accent to take away that unaccent writes plainly (its rules file, PostgreSQL 18). */
const unaccented: Readonly<Record<string, string>> = Object.fromEntries(
  `æ ae,œ oe,ß ss,þ th,ð d,đ d,ɖ d,ɗ d,ƌ d,ø o,ł l,ƚ l,ħ h,ı i,ɨ i,ŋ n,ɲ n,ƞ n,ŧ t,ƫ t,ƭ t,ʈ t,ƀ b,ɓ b,ƃ b,
   ƈ c,ȼ c,ɛ e,ɇ e,ƒ f,ǥ g,ɠ g,ƙ k,ĸ q,ƥ p,ƣ oi,ʋ v,ƴ y,ɏ y,ƶ z,ȥ z,ʉ u,ɍ r,ɉ j,ƕ hv,ỻ ll`
    .split(',')
    .map((pair) => pair.trim().split(' ')),
)
