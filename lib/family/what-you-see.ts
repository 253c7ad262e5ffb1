import { relationFor } from '@/lib/access/may'
import type { Relation } from '@/lib/access/relation'

/** What somebody is told on a family's page: what they may see, and, where they may know it, that there is more. */
export type Told = { sees: string; more?: string }

type Words = {
  sees: string
  /** That there is more, and what to do. Absent where there is none, or where that it exists is not theirs to know. */
  more?: (ask: string) => string
}

/** By each relation, said to whoever holds it. `more` names the person to ask. */
const toldWords: Record<Relation, Words> = {
  'lead-professional': { sees: 'You are their named person, so the record is open to you.' },
  holder: { sees: 'You look after their plan for now, so the record is open to you.' },
  'manages-holder': {
    sees: 'You manage whoever looks after their plan, so the record is open to you.',
  },
  triage: { sees: 'You were asked to look at a worry about a child, so the record is open to you.' },
  emergency: {
    sees: 'You opened this record in an emergency: you can read it, and change nothing, until it closes.',
  },
  'recorded-it': {
    sees: 'You wrote this family down, so you see who is in it, what was first said, what they agreed to and the timeline.',
    more: (ask) =>
      `The assessment, the plan and what is said at meetings are for the team. If you need them to help, ask ${ask}.`,
  },
  'team-member': {
    sees: 'You were asked into the team. Until the family agrees to your agency working with them, you see who to ring, the meetings you are asked to and your own actions.',
    more: (ask) =>
      `There is a record that the team writes with the family. Ask ${ask} to talk with them about sharing it with your agency.`,
  },
  'action-owner': {
    sees: 'You said you would do something for this family, so you see what that is, and who to ring.',
    more: (ask) => `The rest of the plan is for the team the family agreed to. If you need it, ask ${ask}.`,
  },
  'agreed-agency': {
    sees: 'Your agency may work with this family, so you see who to ring.',
    more: (ask) =>
      `Their record is for those in the team. If you need it to help them, ask ${ask} to add you, and to check with the family first.`,
  },
  hub: {
    sees: 'Your agency helps find the right support, so you see who to ring.',
    more: (ask) => `Their record is for the team the family agreed to. If you need it, ask ${ask}.`,
  },
  'knowing-agency': { sees: 'Your agency may know that this family is being helped, and who to ring.' },
}

/** Where the family agrees to their agency working with them, some see more. */
const toldWithAgreement: Partial<Record<Relation, Words>> = {
  'team-member': {
    sees: 'You are in the team and the family agreed to your agency working with them, so the record is open to you.',
  },
  'action-owner': {
    sees: 'You said you would do something for this family, so you see that, their plan, and who to ring.',
    more: (ask) => `The rest of their record is for the team. If you need it, ask ${ask}.`,
  },
}

/** Who speaks for somebody who holds several: what opens most comes first. */
const widestFirst = [
  'lead-professional',
  'holder',
  'manages-holder',
  'triage',
  'team-member',
  'recorded-it',
  'emergency',
  'action-owner',
  'agreed-agency',
  'hub',
  'knowing-agency',
] as const satisfies readonly Relation[]

/** What somebody with these relations is told. `ask` is who to ask for more; absent where that is nobody but them. */
export function whatYouSee(held: readonly Relation[], ask: string | undefined): Told {
  const isAgreed = held.includes('agreed-agency')
  const opening = relationFor('viewFamilyRecord', held)
  const opens = (relation: Relation) =>
    relationFor('viewFamilyRecord', isAgreed ? [relation, 'agreed-agency'] : [relation]) === relation
  const speaking = widestFirst.find((relation) => held.includes(relation) && (!opening || opens(relation)))
  if (!speaking) return { sees: '' }
  const { sees, more } = (isAgreed && toldWithAgreement[speaking]) || toldWords[speaking]
  return more && ask ? { sees, more: more(ask) } : { sees }
}
