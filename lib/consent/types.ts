import type { Day } from '@/lib/calendar/day'

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
  mayShare: readonly string[]
  mustNotShare: readonly string[]
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
  agencies: readonly string[]
  notWith: readonly string[]
  by: string
  /** Still the newest answer of this person. */
  stands: boolean
}

export const lawfulBases = ['public-task', 'legal-duty', 'vital-interests', 'duty-to-share'] as const
export type LawfulBasis = (typeof lawfulBases)[number]
