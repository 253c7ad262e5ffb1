import type { Day } from '@/lib/calendar/day'
import type { HoldingWhy } from '@/lib/episode/types'

/** A worker as a family is told of them. */
export type WorkerView = { id: string; name: string; jobTitle: string; agency: string; phone?: string }

/** How being asked to be the named person stands. */
export type LeadStatus = 'waiting' | 'named-person' | 'declined' | 'taken-back' | 'handed-over'

export type LeadView = {
  id: string
  worker: WorkerView
  status: LeadStatus
  because: string
  familyView?: string
  askedBy: string
  askedOn: Day
  acceptedOn?: Day
  declinedOn?: Day
  declinedWhy?: string
  endedOn?: Day
  endedWhy?: string
}

/** Who the family can turn to, who held the family before, and what has been asked of whom. */
export type NamedPersonView = {
  familyId: string
  familyName: string
  /** Accountable now, whether or not a named person has said yes. Absent while no help is under way. */
  holder?: WorkerView & { since: Day; why: HoldingWhy; isMe: boolean }
  named?: LeadView
  waiting?: LeadView & { isMe: boolean }
  /** The day somebody should have said yes by; absent when somebody has, or one agency helps alone. */
  due?: { since: Day; dueOn: Day }
  /** Newest first, without those still current. */
  history: LeadView[]
  /** One agency helps alone: nobody needs to be asked. */
  isTeamHelp: boolean
  canAsk: boolean
}

/** What somebody who is asked needs to know to say yes or no. */
export type LeadQuestion = {
  familyId: string
  familyName: string
  leadId: string
  childrenCalled: string[]
  because: string
  familyView?: string
  askedBy: string
  askedOn: Day
  holder: string
  status: LeadStatus
}
