import type { ReadSign } from './ready-guidance'
import { TRAIT } from './trait'

/** The kinds of sign that can move a result, each with every sign of that kind. */
export function kindsOf(signs: Iterable<ReadSign>): readonly (readonly ReadSign[])[] {
  const all = [...signs]
  return [
    all.filter(({ level }) => level === 2),
    all.filter(({ level }) => level === 3),
    all.filter(({ level, traits }) => level === 3 && (traits & TRAIT.passedRound) !== 0),
    all.filter(({ level, traits }) => level === 3 && (traits & TRAIT.outsideHome) !== 0),
    all.filter(({ level, reading }) => level === 4 && reading.route === 's17'),
    all.filter(({ level, reading }) => level === 4 && reading.route === 's17-or-s47'),
    all.filter(({ level, reading }) => level === 4 && (reading.route === 's47' || reading.trigger === true)),
  ]
}
