import type { Day } from '@/lib/calendar/day'
import type { Part, Relationship } from '@/lib/family/types'
import { yearsOld } from '@/lib/person/age'
import type { RecipientKind } from './types'

/** Somebody of the family, with what decides what they may be given. */
export type PossibleRecipient = {
  id: string
  part: Part
  livesHere: boolean | undefined
  bornOn: Day | undefined
}

/**
 * What somebody of the family is as a recipient. In doubt it is the narrower: whoever is not written down as living
 * with the children, or as having parental responsibility for one of them, is not taken to.
 */
export function recipientKind(
  person: PossibleRecipient,
  relationships: readonly Relationship[],
  today: Day,
): RecipientKind {
  if (person.part === 'child')
    return person.bornOn !== undefined && yearsOld(person.bornOn, today) >= 16 ? 'young-person' : 'child'
  if (person.part === 'parent')
    return person.livesHere === true && hasResponsibility(person.id, relationships)
      ? 'parent-at-home'
      : 'parent-elsewhere'
  if (person.part === 'carer' && person.livesHere === true) return 'carer-at-home'
  return 'other-adult'
}

function hasResponsibility(personId: string, relationships: readonly Relationship[]): boolean {
  return relationships.some(
    ({ from, parentalResponsibility, untilOn }) =>
      from === personId && parentalResponsibility === true && untilOn === undefined,
  )
}
