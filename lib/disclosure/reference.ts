import { randomInt } from 'node:crypto'

/** No letter or figure that is read as another. */
const letters = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'

/** "7KX3-92QM": stands on every page of a document and says nothing of anybody. */
export function newReference(): string {
  const four = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('')
  return `${four()}-${four()}`
}
