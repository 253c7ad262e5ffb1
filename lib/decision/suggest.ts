import type { Day } from '@/lib/calendar/day'
import type { CaseFacts } from '@/lib/continuum/case'
import { type Decision, decide } from '@/lib/continuum/decide'
import { type FamilyDecision, familyDecision } from '@/lib/continuum/family'
import type { Guidance } from '@/lib/continuum/guidance/guidance'
import { factsOf } from './facts'
import type { CasePicture, ChildSeen } from './types'

export type ChildSuggestion = {
  readonly child: ChildSeen
  readonly facts: CaseFacts
  readonly answer: Decision
}

export type Suggested = { readonly family: FamilyDecision; readonly children: readonly ChildSuggestion[] }

/** What the guidance suggests for each child, and for the family: nothing for a family without children yet. */
export function suggestFor(picture: CasePicture, guidance: Guidance, today: Day): Suggested | undefined {
  const children = picture.children.map((child) => {
    const facts = factsOf(child, picture, today)
    return { child, facts, answer: decide(facts, guidance) }
  })
  const family = familyDecision(
    children.map(({ child, answer }) => ({ personId: child.id, decision: answer })),
  )
  return family && { family, children }
}
