import type { Day } from '@/lib/calendar/day'
import type { SaidOfAgency, Saying } from './purposes'

/** An answer to "may we help, and who may know?". */
export const agreementAnswers = ['agreed', 'part', 'refused', 'not-safe-to-ask'] as const
/** `ended`: somebody took back what they had agreed to. */
export type AgreementAnswer = (typeof agreementAnswers)[number] | 'ended'

export const agreementHows = ['in-person', 'phone', 'video', 'in-writing'] as const
export type AgreementHow = (typeof agreementHows)[number]

/** One person's answer, as the rule about agencies needs it. */
export type Answered = {
  /** Absent when nobody could safely be asked. */
  personId: string | undefined
  answer: AgreementAnswer
  /** A parent, a carer, or a young person of 16 or over, who is presumed able to decide. */
  mayDecide: boolean
  answeredOn: Day
  recordedAt: Date
  says: readonly Saying[]
}

/** A record of an answer, for reading. */
export type AgreementRecord = {
  id: string
  person: string | undefined
  answer: AgreementAnswer
  on: Day
  how: AgreementHow | undefined
  toWhat: string | undefined
  why: string | undefined
  offered: string | undefined
  instead: string | undefined
  /** What could go wrong without help, weighed when they said no. */
  risk: string | undefined
  askAgainOn: Day | undefined
  /** The day to check that a yes still holds. */
  reviewOn: Day | undefined
  /** How we know: what was said or signed. */
  evidence: string | undefined
  /** What they think, in their own words. */
  ownWords: string | undefined
  /** A child or young person's own answer, which stands beside the parents'. */
  isChilds: boolean
  /** What they said of each agency they spoke of, by name. */
  agencies: readonly SaidOfAgency[]
  by: string
  /** Still the newest answer of this person. */
  stands: boolean
}

export const lawfulBases = ['public-task', 'legal-duty', 'vital-interests', 'duty-to-share'] as const
export type LawfulBasis = (typeof lawfulBases)[number]

/** What an agency may see here because something was shared with it: nothing, who the named person is, or as in a team. */
export const opens = ['nothing', 'know', 'work'] as const
export type Opens = (typeof opens)[number]

/** What a manager finds when they look at something shared without agreement. */
export const lookOutcomes = ['right', 'could-have-asked', 'not-right'] as const
export type LookOutcome = (typeof lookOutcomes)[number]
