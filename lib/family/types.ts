import type { Day } from '@/lib/calendar/day'
import type { Birth, Gender, PersonName } from '@/lib/person/types'

/** What someone is in a family we help. */
export type Part = 'child' | 'parent' | 'carer' | 'other-adult'

/** Read "from is … of to": a parent is from, the child is to. */
export type RelationshipKind =
  | 'parent'
  | 'step-parent'
  | 'grandparent'
  | 'sibling'
  | 'partner'
  | 'former-partner'
  | 'carer'
  | 'other'

export type Relationship = {
  readonly from: string
  readonly to: string
  readonly kind: RelationshipKind
  /** Yes, no, or absent when not asked: never guessed from the kind. */
  readonly parentalResponsibility?: boolean | undefined
  readonly untilOn?: Day | undefined
}

/** Someone of a family, with as much as the pictures and the words about a family need. */
export type Member = PersonName &
  Birth & {
    readonly id: string
    readonly part: Part
    readonly gender?: Gender | undefined
    /** The family's own word, "Nan": kept before any word of ours. */
    readonly relationship?: string | undefined
    /** Yes, no, or absent when not asked. */
    readonly livesHere?: boolean | undefined
  }
