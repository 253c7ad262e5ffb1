import type { Circle } from './circle'
import { type Contents, textOf } from './contents'
import type { FamilyRecipient } from './recipient'
import { type Found, type FoundKind, type Outsider, scan } from './scan'

/** Something in a document that may be no business of its recipient's, and of whom it is. */
export type Warning = { kind: FoundKind; words: string; of: 'another-family' | 'this-family' }

/**
 * What to look at before a document leaves: people of other families in its words and, where a `circle` is given, how to
 * find somebody of this family who is outside it. Their names alone are nothing new to somebody of the family.
 */
export function warningsFor(
  contents: Contents,
  all: readonly FamilyRecipient[],
  outsiders: readonly Outsider[],
  circle?: Circle,
): Warning[] {
  const text = textOf(contents)
  const everybody = all.map(({ known }) => known)
  const others = scan(text, outsiders, everybody).map(warn('another-family'))
  const own = circle
    ? scan(text, circle.outside, circle.inside)
        .filter(({ kind }) => kind !== 'name')
        .map(warn('this-family'))
    : []
  return [...new Map([...others, ...own].map((one) => [`${one.kind} ${one.words}`, one])).values()]
}

function warn(of: Warning['of']): (found: Found) => Warning {
  return ({ kind, words }) => ({ kind, words, of })
}
