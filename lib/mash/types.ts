import type { Closeness } from '@/lib/person/match'
import type { MatchAnswer } from '@/lib/person/possible-match'

/** How soon somebody must decide. `now`: the telephone comes first, and the request is written while ringing. */
export const URGENCIES = ['now', 'four-hours', 'one-day'] as const
export type Urgency = (typeof URGENCIES)[number]

export const MASH_DECISIONS = ['advice', 'one-agency', 'multi-agency', 's17', 's47'] as const
export type MashDecision = (typeof MASH_DECISIONS)[number]

/** What an agency that was asked knows: nothing, something, or it may not or would not say. */
export const CHECK_ANSWERS = ['nothing', 'something', 'declined'] as const
export type CheckAnswer = (typeof CHECK_ANSWERS)[number]

/** One agency the MASH asked, and what came of it. */
export type AgencyCheck = {
  id: string
  agency: string
  phone: string | undefined
  question: string
  askedAt: Date
  dueAt: Date
  answered: { holds: CheckAnswer; words: string | undefined; by: string; at: Date } | undefined
}

/** Somebody recorded elsewhere who may be a child of the request, among those the reader may see. */
export type MashMatch = {
  personId: string
  child: string
  otherPersonId: string
  otherFamilyId: string
  other: string
  closeness: Closeness
  reasons: readonly string[]
  knownTo: readonly string[]
  answer: MatchAnswer | undefined
}

export const FEEDBACK_TO = ['referrer', 'family'] as const
export type FeedbackTo = (typeof FEEDBACK_TO)[number]
export const FEEDBACK_HOW = ['in-person', 'phone', 'in-writing'] as const
export type FeedbackHow = (typeof FEEDBACK_HOW)[number]

/** That somebody was told what was decided. */
export type Feedback = { id: string; whom: FeedbackTo; how: FeedbackHow; words: string; by: string; at: Date }
