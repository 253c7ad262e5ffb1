import { firstName } from '@/lib/person/name'
import { parentalResponsibilityFor } from './rules'
import type { Member, Relationship } from './types'
import { listWords } from './words'

/** Yes, no, or not asked: absent never reads as no. */
export function yesNoWords(answer: boolean | undefined): string {
  return answer === undefined ? 'Not asked yet' : answer ? 'Yes' : 'No'
}

/** "Dani has parental responsibility. Not asked yet of Craig." Nothing written down yet says so. */
export function parentalResponsibilityWords(
  childId: string,
  members: readonly Member[],
  relationships: readonly Relationship[],
): string {
  const { has, hasNot, notAsked } = parentalResponsibilityFor(childId, relationships)
  const names = (ids: readonly string[]) =>
    listWords(members.filter(({ id }) => ids.includes(id)).map((member) => firstName(member)))
  const sentences = [
    has.length > 0 && `${names(has)} ${has.length > 1 ? 'have' : 'has'} parental responsibility.`,
    hasNot.length > 0 && `${names(hasNot)} ${hasNot.length > 1 ? 'do' : 'does'} not.`,
    notAsked.length > 0 &&
      `${has.length + hasNot.length > 0 ? 'Not' : 'Parental responsibility: not'} asked yet of ${names(notAsked)}.`,
  ].filter((sentence) => sentence !== false)
  return sentences.join(' ') || 'Parental responsibility: not written down yet.'
}
