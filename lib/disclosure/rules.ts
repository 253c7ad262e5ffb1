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
 * What somebody of the family is as a recipient. In doubt it is the narrower: a parent who is not written down as
 * living with the children is not taken to, and neither is one who is written down as having no parental
 * responsibility for any of them.
 */
export function recipientKind(
  person: PossibleRecipient,
  relationships: readonly Relationship[],
  today: Day,
): RecipientKind {
  if (person.part === 'child')
    return person.bornOn !== undefined && yearsOld(person.bornOn, today) >= 16 ? 'young-person' : 'child'
  if (person.part === 'parent')
    return person.livesHere === true && !isWithoutResponsibility(person.id, relationships)
      ? 'parent-at-home'
      : 'parent-elsewhere'
  if (person.part === 'carer' && person.livesHere === true) return 'carer-at-home'
  return 'other-adult'
}

/** What covers telling an organisation, as the record has it at this moment. */
export type Cover = {
  isMash: boolean
  /** The family's answers, or a right to share that is written down and not stopped. */
  isCovered: boolean
  /** The MASH was asked about this family and has not finished. */
  isAsked: boolean
}

/**
 * What somebody at an organisation is as a recipient. It follows from what the family said and from what is written
 * down about sharing: whoever gives does not choose it.
 */
export function organisationKind({ isMash, isCovered, isAsked }: Cover): RecipientKind {
  if (isMash) return isCovered || isAsked ? 'mash' : 'other-agency'
  return isCovered ? 'agreed-agency' : 'other-agency'
}

/** Asked about, and the answer was no for every child. Not asked is not no: it is never guessed. */
function isWithoutResponsibility(personId: string, relationships: readonly Relationship[]): boolean {
  const answers = relationships.flatMap(({ from, parentalResponsibility: has, untilOn }) =>
    from === personId && has !== undefined && untilOn === undefined ? [has] : [],
  )
  return answers.length > 0 && !answers.includes(true)
}
