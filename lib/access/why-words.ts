import type { Relation } from './relation'
import type { FamilyRuleName } from './rules'

/** Why somebody may see a family, said to themselves. `by` is their agency or team, where that is what lets them. */
export const whyWords: Record<Relation, (by: string) => string> = {
  'recorded-it': () => 'You wrote down that the family might want help',
  holder: () => 'You are looking after the family’s plan for now',
  'lead-professional': () => 'You are the family’s named person',
  'team-member': () => 'You are in the team around the family',
  'action-owner': () => 'You said you would do something in the plan',
  'agreed-agency': (by) =>
    `You work for ${by}: the family agreed we could work with them, or we had to and wrote down why`,
  'knowing-agency': (by) =>
    `You work for ${by}: the family agreed that they may know the family is being helped and by whom, or we had to tell them that, and wrote down why`,
  'manages-holder': (by) => `You manage ${by}, the team of whoever looks after the family’s plan`,
  triage: (by) => `You work for ${by}, who were asked to look at a worry about a child`,
  hub: (by) => `You work for ${by}, who help find the right support`,
  emergency: () => 'You opened this record in an emergency',
}

/** What one may do with a family's record, in the order of how much it is. */
export const whatYouMayWords: readonly { rule: FamilyRuleName; words: string }[] = [
  { rule: 'viewFamily', words: 'see who the named person is and how to reach them' },
  { rule: 'viewFamilyRecord', words: 'read who is in the family, what was first said, and the timeline' },
  { rule: 'viewAssessment', words: 'read the assessment' },
  { rule: 'viewPlan', words: 'read the plan' },
  { rule: 'viewMeeting', words: 'read what was said at family meetings' },
  { rule: 'addNote', words: 'add notes' },
  { rule: 'changeFamily', words: 'change the family’s details' },
  { rule: 'writeAssessment', words: 'write the assessment' },
  { rule: 'editPlan', words: 'change the plan' },
  { rule: 'recordAgreement', words: 'write down what the family agrees to' },
  { rule: 'viewWhoLooked', words: 'see who can see this record, and who has' },
  { rule: 'signOffClosure', words: 'agree that the help has ended' },
]
