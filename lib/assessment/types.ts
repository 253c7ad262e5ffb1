import type { Day } from '@/lib/calendar/day'
import type { Birth, PersonName } from '@/lib/person/types'

/** What one part of an assessment is about. */
export type Topic =
  | 'why-now'
  | 'own-words'
  | 'health'
  | 'learning'
  | 'feelings-and-behaviour'
  | 'family-and-friends'
  | 'adult'
  | 'wider-family'
  | 'home-and-money'
  | 'outside-home'
  | 'tried-so-far'
  | 'analysis'

/** Whose part it is: one for each child, one for each grown-up looking after them, or one for the family. */
export type About = 'child' | 'adult' | 'family'

/** The sides of the Assessment Framework (Working Together), and harm from outside the home beside them. */
export type Side = 'child' | 'parenting' | 'family-and-environment' | 'outside-home'

/** The boxes there are. Which of them a part has follows from its topic. */
export type Box =
  | 'voice'
  | 'told'
  | 'whyNoWords'
  | 'matters'
  | 'whyNow'
  | 'goingWell'
  | 'worried'
  | 'wouldHelp'
  | 'tried'
  | 'helped'
  | 'notHelped'
  | 'impact'
  | 'change'

export type PartStatus = 'to-do' | 'half-done' | 'done'

export type AssessmentStatus = 'under-way' | 'late' | 'finished'

/** Whom a part is about. */
type PartPerson = PersonName & Birth & { readonly personId: string }

/** One part of an assessment in a list. Instants are ISO. */
export type PartLine = {
  readonly id: string
  readonly topic: Topic
  readonly person: PartPerson | undefined
  readonly status: PartStatus
  /** Who wrote in it last, and the day. */
  readonly lastBy: string | undefined
  readonly lastOn: Day | undefined
  /** Somebody else who saved words here in the last minutes. */
  readonly writing: { readonly name: string; readonly jobTitle: string } | undefined
  /** A clash in it that nobody has decided. */
  readonly clashId: string | undefined
}

/** Something that is needed and not met yet. */
export type NeedView = {
  readonly id: string
  readonly words: string
  readonly side: Side
  readonly whoCouldMeet: string | undefined
  /** The first name of whoever needs it; absent for the whole family. */
  readonly person: string | undefined
  readonly recordedBy: string
  readonly recordedOn: Day
}
