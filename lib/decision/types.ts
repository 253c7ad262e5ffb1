import type { Day } from '@/lib/calendar/day'
import type { Level, Outcome } from '@/lib/continuum/outcome'
import type { EpisodeLevel } from '@/lib/episode/types'
import type { Birth, PersonName } from '@/lib/person/types'
import type { Circumstances } from './circumstances'

/** How a decision stands to the help until then. */
export type Move = 'start' | 'step-up' | 'step-down' | 'review'

/** The newest answer to "may we help?", in the words of the agreement's record. */
export type AgreementAnswer = 'agreed' | 'part' | 'refused' | 'not-safe-to-ask' | 'ended'

export type ObservationKind = 'worry' | 'strength'

/** One thing seen or told, in the catalogue's words: of one child, or of the whole family when `personId` is absent. */
export type Observed = {
  readonly id: string
  readonly itemId: string
  readonly kind: ObservationKind
  readonly personId?: string | undefined
  readonly evidence?: string | undefined
  readonly sinceOn?: Day | undefined
  readonly recordedBy: string
  readonly recordedOn: Day
}

export type ChildSeen = PersonName & Birth & { readonly id: string; readonly circumstances: Circumstances }

/** The help a family has now, when it has any. */
export type EpisodeNow = {
  readonly id: string
  readonly level: EpisodeLevel
  readonly levelSince: Date
  readonly outcome: string
  readonly version: number
  readonly holderId: string
  readonly holderName: string
}

/** Everything a suggestion is made from, as the record has it now. */
export type CasePicture = {
  readonly familyId: string
  readonly familyName: string
  readonly contactId: string
  readonly reference: string
  readonly contactOn: Day
  readonly dangerNow: boolean
  readonly agreement?: AgreementAnswer | undefined
  readonly children: readonly ChildSeen[]
  readonly observations: readonly Observed[]
  readonly episode?: EpisodeNow | undefined
  /** Other contacts about the family in the twelve months before today. */
  readonly earlierContacts: number
}

/** What was decided, in few words: for "last time". */
export type EarlierDecision = {
  readonly id: string
  readonly decidedOn: Day
  readonly decidedBy: string
  readonly suggestedLevel: Level
  readonly decidedLevel: Level
  readonly decidedOutcome: Outcome
  readonly reasons: string
  readonly whyDifferent?: string | undefined
}
