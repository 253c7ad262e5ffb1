import type { ReadSign, SignKind } from './ready-guidance'
import { TRAIT } from './trait'

/** The kinds of sign that can move a result, under one guidance. */
export function kindsOf(signs: readonly ReadSign[]): readonly SignKind[] {
  const kind = (anyWillDo: boolean, test: (each: ReadSign) => boolean): SignKind => ({
    signs: signs.filter(test),
    anyWillDo,
  })
  return [
    kind(true, ({ level }) => level === 2),
    kind(true, ({ level }) => level === 3),
    kind(true, ({ level, traits }) => level === 3 && (traits & TRAIT.passedRound) !== 0),
    kind(true, ({ level, traits }) => level === 3 && (traits & TRAIT.outsideHome) !== 0),
    kind(true, ({ level, reading }) => level === 4 && reading.route === 's17'),
    kind(true, ({ level, reading }) => level === 4 && reading.route === 's17-or-s47'),
    kind(false, ({ level, reading }) => level === 4 && (reading.route === 's47' || reading.trigger === true)),
  ]
}
