import { searchKey, searchWords } from './search-key'
import { wordLikeness } from './word-likeness'

/** A piece of a name; the matched ones are set bold and underlined. Put together they give the name back. */
export type NamePiece = { readonly text: string; readonly matched: boolean }

/** A recorded name cut where it agrees with what was typed: "ty reed" in "Tyler Reid" marks Ty and Re. */
export function matchedLetters(name: string, typed: string): NamePiece[] {
  const sought = searchWords(typed)
  return name.split(/(\s+|-)/).flatMap((word) => pieces(word, longestBeginning(word, sought)))
}

function pieces(word: string, matched: number): NamePiece[] {
  const letters = [...word]
  return [
    { text: letters.slice(0, matched).join(''), matched: true },
    { text: letters.slice(matched).join(''), matched: false },
  ].filter(({ text }) => text !== '')
}

/** How many characters of a word, as written, begin like a typed word that resembles it. */
function longestBeginning(word: string, sought: readonly string[]): number {
  const key = searchKey(word).replaceAll(' ', '')
  const alike = sought.filter((typed) => wordLikeness(typed, key) !== 'none')
  return Math.max(0, ...alike.map((typed) => sharedBeginning([...word], typed)))
}

function sharedBeginning(letters: readonly string[], typed: string): number {
  let key = ''
  let length = 0
  for (const [place, letter] of letters.entries()) {
    key += searchKey(letter)
    if (!typed.startsWith(key)) break
    length = place + 1
  }
  return length
}
