import type { AddressStanding } from '@/lib/family/address-check'
import type { Outsider } from './scan'
import type { RecipientKind } from './types'

type Named = {
  /** Of the person, the worker, or whoever is written down outside the partnership. */
  id: string
  name: string
  called: string
  kind: RecipientKind
}

/** Somebody of the family to whom something can be given. */
export type FamilyRecipient = Named & {
  side: 'family'
  /** "Mum", "Nan": the family's own word. */
  relationship: string | undefined
  isContactProtected: boolean
  /** Where the record says they live; a protected one is not read out. */
  address: { id: string; lines: string[]; isProtected: boolean; standing: AddressStanding } | undefined
  /** Every address they may live at, the home of the family only when they live there. */
  homes: Outsider['addresses']
  /** As the scan knows them. */
  known: Outsider
}

/** Somebody at an organisation: an agency of the partnership, or one outside it. */
export type OrganisationRecipient = Named & {
  side: 'agency' | 'outside'
  role: string
  organisation: string
  agencyId: string | undefined
}

export type Recipient = FamilyRecipient | OrganisationRecipient

/** Whom to write sharing down with before somebody may be given anything; nobody when something covers it. */
export function shareFirstWith(recipient: Recipient): string | undefined {
  if (recipient.side === 'family' || recipient.kind !== 'other-agency') return undefined
  return recipient.agencyId ?? recipient.id
}
