import type { Part, RelationshipKind } from './types'

/** What someone is in a family, for a form and for a list. */
export const partWords = {
  child: 'Child or young person',
  parent: 'Parent',
  carer: 'Carer',
  'other-adult': 'Another adult',
} satisfies Record<Part, string>

export const parts = Object.keys(partWords) as [Part, ...Part[]]

/** What an adult may be to the children of a family, as asked when a family is first written down. */
export const adultKinds = [
  'parent',
  'step-parent',
  'grandparent',
  'carer',
  'other',
] as const satisfies readonly RelationshipKind[]

export type AdultKind = (typeof adultKinds)[number]

export const adultKindWords = {
  parent: 'Parent',
  'step-parent': 'Step-parent, or a parent’s partner',
  grandparent: 'Grandparent',
  carer: 'Carer',
  other: 'Someone else who matters to them',
} satisfies Record<AdultKind, string>

/**
 * The part somebody plays, from what they are to the children and whether they look after them day to day: a
 * grandmother bringing a child up is a carer, whose yes or no counts as a parent's would.
 */
export function partOf(kind: AdultKind, looksAfter: boolean): Part {
  if (kind === 'parent') return 'parent'
  if (kind === 'carer' || looksAfter) return 'carer'
  return 'other-adult'
}
