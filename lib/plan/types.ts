import type { Day } from '@/lib/calendar/day'

export type PlanKind = 'team' | 'single-agency'

/** How an action is said to be going: at a meeting, or by its owner. */
export type HowItGoes = 'yes' | 'partly' | 'not-yet' | 'done' | 'no-longer-needed'

export type ActionStatus = 'done' | 'dropped' | 'late' | 'soon' | 'under-way' | 'to-do'

/** A score the family gave on a day, 0 to 10. */
export type Score = { on: Day; score: number }

export type OutcomeView = {
  id: string
  words: string
  voice?: string
  /** Whose words they are. */
  voiceOf?: string
  /** Oldest first. */
  scores: Score[]
  metOn?: Day
}

export type OwnerView = {
  key: string
  name: string
  /** "Mum", "Canal Side Homes". */
  about: string
  side: 'family' | 'team'
}

export type ActionView = {
  id: string
  words: string
  owner: OwnerView
  dueOn: Day
  outcomeId?: string
  outcome?: string
  status: ActionStatus
  /** "Done 9 November", "2 working days late": beside the shape. */
  statusWords: string
  isMine: boolean
}

export type PlanView = {
  familyId: string
  familyName: string
  today: Day
  planId: string
  kind: PlanKind
  agreedOn: Day
  reviewOn: Day
  version: number
  outcomes: OutcomeView[]
  actions: ActionView[]
  isOpen: boolean
  /** The plan it goes on from, when the kind of help changed. */
  carriedFrom?: { kind: PlanKind; agreedOn: Day }
  canEdit: boolean
  canPrint: boolean
}

/** What is said about an action, newest first. */
export type ActionUpdateView = { how: HowItGoes; note?: string; by: string; on: Day; atMeeting: boolean }

export type ActionPage = {
  familyId: string
  familyName: string
  /** Missing for somebody who may see their own action and no more. */
  outcome?: string
  action: ActionView
  version: number
  updates: ActionUpdateView[]
  droppedWhy?: string
  canChange: boolean
  canViewPlan: boolean
  canEditPlan: boolean
}
