import { topicOrder, topics } from './topics'
import type { Topic } from './types'

/** Someone of the family, in the order the family is listed. */
export type PartFor = { personId: string; isChild: boolean }

export type PlannedPart = { topic: Topic; personId: string | undefined }

/**
 * Every part an assessment of this family has, in order: every child with pages of their own, every grown-up who
 * looks after them, and the family's parts.
 */
export function planParts(people: readonly PartFor[]): PlannedPart[] {
  const children = people.filter(({ isChild }) => isChild)
  const adults = people.filter(({ isChild }) => !isChild)
  return [
    ...ofFamily('getting-started'),
    ...children.flatMap(({ personId }) => ofPerson('child', personId)),
    ...adults.flatMap(({ personId }) => ofPerson('adult', personId)),
    ...ofFamily('grown-ups-and-home'),
    ...ofFamily('putting-it-together'),
  ]
}

function ofFamily(group: (typeof topics)[Topic]['group']): PlannedPart[] {
  return topicOrder
    .filter((topic) => topics[topic].about === 'family' && topics[topic].group === group)
    .map((topic) => ({ topic, personId: undefined }))
}

function ofPerson(about: 'child' | 'adult', personId: string): PlannedPart[] {
  return topicOrder.filter((topic) => topics[topic].about === about).map((topic) => ({ topic, personId }))
}
