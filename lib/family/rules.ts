import type { Day } from '@/lib/calendar/day'
import { isChild } from '@/lib/person/age'
import type { Member, Relationship } from './types'

/** Who has parental responsibility for a child, who has not, and of whom nobody has asked. Ids of people. */
export type ParentalResponsibility = {
  readonly has: readonly string[]
  readonly hasNot: readonly string[]
  readonly notAsked: readonly string[]
}

/**
 * What is recorded about parental responsibility for one child. It follows from the law and from papers
 * (Children Act 1989, sections 2 to 4A), never from who lives where, so it is only ever recorded or not asked.
 * It does not end when a relationship does: a parent who left still has it.
 */
export function parentalResponsibilityFor(
  childId: string,
  relationships: readonly Relationship[],
): ParentalResponsibility {
  const answers = new Map<string, boolean | undefined>()
  for (const { from, to, kind, parentalResponsibility } of relationships) {
    if (to !== childId || !canHaveIt.has(kind)) continue
    // One person may be recorded twice, as grandparent and as carer: what was said once was said.
    answers.set(from, parentalResponsibility ?? answers.get(from))
  }
  const people = [...answers]
  return {
    has: people.filter(([, answer]) => answer === true).map(([id]) => id),
    hasNot: people.filter(([, answer]) => answer === false).map(([id]) => id),
    notAsked: people.filter(([, answer]) => answer === undefined).map(([id]) => id),
  }
}

/** The children of a family: those recorded as such who are not yet 18, or whose age is not known. */
export function childrenOf<Of extends Member>(members: readonly Of[], today: Day): Of[] {
  return members.filter((member) => member.part === 'child' && isChild(member, today) !== false)
}

/** Eldest first, a child not yet born after them, those of unknown age last; otherwise as listed. */
export function eldestFirst<Of extends Member>(members: readonly Of[]): Of[] {
  return [...members].sort((a, b) =>
    birthOrder(a) < birthOrder(b) ? -1 : birthOrder(a) > birthOrder(b) ? 1 : 0,
  )
}

function birthOrder({ bornOn, dueOn }: Member): string {
  return bornOn ?? dueOn ?? 'not known'
}

// Brothers, sisters and the parents' partners cannot hold it by being so; anyone else may, by an order.
const canHaveIt: ReadonlySet<string> = new Set(['parent', 'step-parent', 'grandparent', 'carer', 'other'])
