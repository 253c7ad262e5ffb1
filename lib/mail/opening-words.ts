import { randomInt } from 'node:crypto'

/** No letter or figure that is heard or read as another. */
const letters = '23456789abcdefghjkmnpqrstuvwxyz'

/**
 * "7kx3-92qm-hd4p": what opens one document, to be read out over a telephone. 59 bits: whoever holds the file and
 * guesses ten thousand million times a second needs nine months on average.
 */
export function newOpeningWords(): string {
  const four = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('')
  return `${four()}-${four()}-${four()}`
}
