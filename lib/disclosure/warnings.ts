import { type Contents, textOf } from './contents'
import type { FamilyRecipient } from './recipient'
import { type FoundKind, type Outsider, scan } from './scan'

/** Something in a document that may be no business of its recipient's: it is of somebody in another family. */
export type Warning = { kind: FoundKind; words: string }

/** What to look at before a document leaves: people of other families in its words. */
export function warningsFor(
  contents: Contents,
  all: readonly FamilyRecipient[],
  outsiders: readonly Outsider[],
): Warning[] {
  const circle = all.map(({ known }) => known)
  const found = scan(textOf(contents), outsiders, circle).map(({ kind, words }) => ({ kind, words }))
  return [...new Map(found.map((one) => [`${one.kind} ${one.words}`, one])).values()]
}
