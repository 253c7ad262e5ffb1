import type { Relationship, RelationshipKind } from './types'

/** What one person is to another, asked in one list whichever of them comes first in the record. */
export const tieWords = {
  parent: 'Parent of',
  child: 'Child of',
  'step-parent': 'Step-parent of',
  'step-child': 'Step-child of',
  grandparent: 'Grandparent of',
  grandchild: 'Grandchild of',
  carer: 'Carer of',
  'cared-for': 'Cared for by',
  sibling: 'Brother or sister of',
  partner: 'Partner of',
  'former-partner': 'Former partner of',
  other: 'Relative or friend of',
} as const

export type TieChoice = keyof typeof tieWords

export const tieChoices = Object.keys(tieWords) as [TieChoice, ...TieChoice[]]

/** The relationship a choice means: "child of" is the other's parenthood, read from the other side. */
export function readTie(
  choice: TieChoice,
  personId: string,
  otherId: string,
): { from: string; to: string; kind: RelationshipKind } {
  const turned = otherWayRound[choice]
  return turned
    ? { from: otherId, to: personId, kind: turned }
    : { from: personId, to: otherId, kind: choice as RelationshipKind }
}

/** How a recorded relationship reads from one person's side. */
export function tieOf({ from, kind }: Relationship, personId: string): TieChoice {
  if (from === personId) return kind
  return (Object.keys(otherWayRound) as TieChoice[]).find((choice) => otherWayRound[choice] === kind) ?? kind
}

const otherWayRound: Readonly<Partial<Record<TieChoice, RelationshipKind>>> = {
  child: 'parent',
  'step-child': 'step-parent',
  grandchild: 'grandparent',
  'cared-for': 'carer',
}
