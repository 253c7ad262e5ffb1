import type { FamilyRuleName } from '@/lib/access/rules'
import type { DraftKind } from './types'

/** Who may write on a page of each kind. A contact is its writer's alone until it is kept. */
export const ruleOf = {
  'assessment-section': 'writeAssessment',
  meeting: 'recordMeeting',
  closure: 'askClosure',
  contact: 'recordContact',
  letter: 'giveDocument',
} as const satisfies Record<DraftKind, FamilyRuleName>
