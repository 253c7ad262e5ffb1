import { doubleMetaphone } from 'double-metaphone'
import { distance } from 'fastest-levenshtein'
import { areNicknames } from './nicknames'

/** How one word of a name resembles another, closest first. `begins`: the typed word begins the other. */
export type Likeness = 'same' | 'nickname' | 'sounds-alike' | 'one-slip' | 'begins' | 'none'

/** How a word someone typed resembles a word of a recorded name. Both are search keys: see `searchKey`. */
export function wordLikeness(typed: string, recorded: string): Likeness {
  if (typed === '' || recorded === '') return 'none'
  if (typed === recorded) return 'same'
  if (areNicknames(typed, recorded)) return 'nickname'
  if (soundAlike(typed, recorded)) return 'sounds-alike'
  if (differByOneSlip(typed, recorded)) return 'one-slip'
  return typed.length >= 2 && recorded.startsWith(typed) ? 'begins' : 'none'
}

/**
 * Double Metaphone says Reid, Reed, Read, Root and Right sound alike; half of the letters must agree as well,
 * and in very short words all but one.
 * Words in other scripts have no sound code and are compared by their letters only.
 */
function soundAlike(a: string, b: string): boolean {
  const longest = Math.max(a.length, b.length)
  if (distance(a, b) > (longest < 4 ? 1 : longest / 2) || longest < 3) return false
  const sounds = new Set(doubleMetaphone(a).filter(Boolean))
  return doubleMetaphone(b).some((sound) => sounds.has(sound))
}

/** One letter wrong, missing or too many, or two neighbours swapped; two in a long word, none in a short one. */
function differByOneSlip(a: string, b: string): boolean {
  const longest = Math.max(a.length, b.length)
  if (longest < 4) return false
  const slips = distance(a, b)
  return slips <= (longest >= 8 ? 2 : 1) || (slips === 2 && isOneSwap(a, b))
}

function isOneSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false
  const wrong = [...a].flatMap((letter, place) => (letter === b[place] ? [] : [place]))
  const [first = 0, second = 0] = wrong
  return wrong.length === 2 && second === first + 1 && a[first] === b[second] && a[second] === b[first]
}
