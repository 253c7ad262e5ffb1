import { type Contents, textOf } from './contents'
import type { Recipient } from './read-people'
import { type Found, type FoundKind, type Outsider, scan } from './scan'

/** Something in a document that may be no business of its recipient's. */
export type Warning = { kind: FoundKind; words: string; why: 'another-family' | 'protected' }

/**
 * What to look at before a document leaves: people of other families in its words, and how to reach somebody whose
 * contact or address is protected, unless that is the recipient's own.
 */
export function warningsFor(
  contents: Contents,
  recipient: Recipient,
  all: readonly Recipient[],
  outsiders: readonly Outsider[],
): Warning[] {
  const text = textOf(contents)
  const circle = all.map(({ known }) => known)
  const isReach = ({ kind }: Found) => kind === 'address' || kind === 'phone'
  const protectedOnes = all
    .filter(({ isContactProtected, address }) => isContactProtected || address?.isProtected === true)
    .map(({ known }) => known)
  const found: Warning[] = [
    ...scan(text, outsiders, circle).map(({ kind, words }) => ({
      kind,
      words,
      why: 'another-family' as const,
    })),
    ...scan(text, protectedOnes, protectedOnes.length > 0 && isOwn(recipient) ? [recipient.known] : [])
      .filter(isReach)
      .map(({ kind, words }) => ({ kind, words, why: 'protected' as const })),
  ]
  return [...new Map(found.map((one) => [`${one.kind} ${one.words} ${one.why}`, one])).values()]
}

/** Their own protected details are theirs to read; a shared protected home is not for one who does not live there. */
function isOwn({ kind }: Recipient): boolean {
  return kind !== 'parent-elsewhere' && kind !== 'other-adult'
}
