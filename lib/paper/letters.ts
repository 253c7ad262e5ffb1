import held from './fonts/letters.json'
import { numbersWhole } from './whole-numbers'

/**
 * The letters of some words that our printed letters cannot show, each once: other alphabets, and little pictures. A
 * file with empty boxes in place of a name is never made.
 */
export function lettersNotShown(words: string): string[] {
  return [...new Set(asPrinted(words))].filter((letter) => letter !== '\n' && !isShown(letter))
}

function isShown(letter: string): boolean {
  const code = letter.codePointAt(0) ?? 0
  return held.some(([first = 0, last = 0]) => first <= code && code <= last)
}

/** Words as they are drawn: accents joined to their letters, the few signs that have a plain twin, numbers to ring whole. */
export function asPrinted(words: string): string {
  return numbersWhole(
    words
      .normalize('NFC')
      .replaceAll(/\r\n?|[\u2028\u2029]/g, '\n')
      .replaceAll(/[\u2010\u2011\u00ad]/g, '-')
      .replaceAll(/[\t\u00a0\u2000-\u200a\u202f]/g, ' ')
      .replaceAll(/[\p{Cf}\p{Variation_Selector}]/gu, ''),
  )
}
