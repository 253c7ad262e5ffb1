import type { FamilyRecipient, Recipient } from './recipient'
import type { Outsider } from './scan'
import type { RecipientKind } from './types'

/** People of one family as the scan knows them: inside a recipient's circle, and outside it. */
export type Circle = { inside: Outsider[]; outside: Outsider[] }

const livingApart: ReadonlySet<RecipientKind> = new Set(['parent-elsewhere', 'other-adult'])

/**
 * Of whom somebody may be told how to find them. Those at home, and organisations, of everybody at home; whoever lives
 * apart of nobody but themselves: they may be who the others are kept from, and the others who they are kept from.
 */
export function circleOf(recipient: Recipient, all: readonly FamilyRecipient[]): Circle {
  const isInside = ({ id, kind }: FamilyRecipient) =>
    id === recipient.id || !(livingApart.has(recipient.kind) || livingApart.has(kind))
  const asKnown = ({ known, homes }: FamilyRecipient): Outsider => ({ ...known, addresses: homes })
  return {
    inside: all.filter(isInside).map(asKnown),
    outside: all.filter((one) => !isInside(one)).map(asKnown),
  }
}
