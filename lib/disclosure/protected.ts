import type { FamilyRecipient } from './recipient'
import { scan } from './scan'

/**
 * Whether words tell where somebody who is protected lives, or how to reach them. Such words stand in no document for
 * anybody: paper is left lying about, and a protected address is released for an envelope only.
 */
export function tellsWhereToFind(all: readonly FamilyRecipient[]): (words: string) => boolean {
  const people = all
    .filter(({ isContactProtected, address }) => isContactProtected || address?.isProtected === true)
    .map(({ known }) => known)
  if (people.length === 0) return () => false
  return (words) => scan(words, people, []).some(({ kind }) => kind === 'address' || kind === 'phone')
}
