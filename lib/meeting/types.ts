import type { Day } from '@/lib/calendar/day'
import type { ReadDraft } from '@/lib/draft/read-draft'
import type { OutcomeView } from '@/lib/plan/types'
import type { Around } from '@/lib/team/types'
import type { Who } from '@/lib/team/who'

export type MeetingStatus = 'to-come' | 'to-write-up' | 'recorded' | 'cancelled'

export type Reply = 'coming' | 'not-coming'
export type Came = 'here' | 'sent-views' | 'not-here'
export type PointKind = 'working-well' | 'worried-about' | 'needs-to-happen'

export const replies = ['coming', 'not-coming'] as const satisfies readonly Reply[]
export const cameChoices = ['here', 'sent-views', 'not-here'] as const satisfies readonly Came[]
export const pointKinds = [
  'working-well',
  'worried-about',
  'needs-to-happen',
] as const satisfies readonly PointKind[]

/** Somebody at a meeting, as they were recorded. */
export type AtMeeting = Pick<Around, 'key' | 'who' | 'side' | 'name' | 'called' | 'about'> & {
  /** The row of the invitation. */
  id: string
  reply?: Reply
  came?: Came
  score?: number
  oneHigher?: string
  isMe: boolean
}

export type PointView = { kind: PointKind; words: string; said: string; side: 'family' | 'team' }

export type MeetingLine = {
  meetingId: string
  number: number
  startsAt: Date
  place: string
  status: MeetingStatus
  here: number
  sentViews: number
  coming: number
  invited: number
}

export type MeetingsView = {
  familyId: string
  familyName: string
  meetings: MeetingLine[]
  canArrange: boolean
  isUnderWay: boolean
}

export type MeetingView = {
  familyId: string
  familyName: string
  meetingId: string
  number: number
  startsAt: Date
  place: string
  status: MeetingStatus
  version: number
  /** When and where it was to be until it was last moved, and why it was. */
  moved?: { wasAt: Date; wasPlace: string; why: string }
  cancelledWhy?: string
  people: AtMeeting[]
  /** Only their own invitation: they may not see the rest without the family's agreement. */
  isInvitationOnly: boolean
  /** From the morning of its day. */
  canRecord: boolean
  canCancel: boolean
  canReply: boolean
  /** May make a paper of it for somebody. */
  canGive: boolean
  record?: MeetingRecord
}

/** What was kept of a meeting. */
export type MeetingRecord = {
  recordedBy: string
  recordedAt: Date
  points: PointView[]
  updates: { words: string; how: string; note?: string }[]
  actions: { words: string; owner: string; dueOn: Day; side: 'family' | 'team' }[]
  outcomeScores: { words: string; score: number }[]
  lastWord?: string
}

/** An action still open when a meeting begins. */
export type OpenAction = { id: string; words: string; owner: string; dueOn: Day }

/** Everything the page that records a meeting shows. */
export type MeetingToRecord = {
  familyId: string
  familyName: string
  meetingId: string
  number: number
  startsAt: Date
  place: string
  version: number
  /** False once it is recorded or cancelled, and before the morning of its day. */
  mayRecord: boolean
  today: Day
  writer: string
  /** Family first, with last time's score. */
  people: (Around & { lastScore?: number; reply?: Reply })[]
  since?: Day
  actions: OpenAction[]
  outcomes: OutcomeView[]
  namedPerson?: Around
  asked?: { name: string }
  /** Who may be asked at the meeting: nobody, when the one who writes may not ask. */
  couldLead: Around[]
  draft: ReadDraft
}

export type NewPoint = { kind: PointKind; words: string; who: Who }
