import type { Day } from '@/lib/calendar/day'
import type { SaidOfAgency } from '@/lib/consent/purposes'
import type { AgreementAnswer } from '@/lib/consent/types'
import type { EpisodeLevel, NextWhat } from '@/lib/episode/types'

/** One family somebody holds, as a line of a list. */
export type CaseloadLine = {
  familyId: string
  familyName: string
  children: string
  level: EpisodeLevel
  nextOn: Day
  nextWhat: NextWhat
}

/** Something that is somebody's to do, with the day it is for. */
export type WorkItem =
  | { kind: 'action'; id: string; familyId: string; familyName: string; words: string; dueOn: Day }
  | { kind: 'asked-to-lead'; id: string; familyId: string; familyName: string; askedBy: string; dueOn: Day }
  | {
      kind: 'closure-to-sign-off'
      id: string
      familyId: string
      familyName: string
      askedBy: string
      dueOn: Day
    }
  | { kind: 'closure-returned'; id: string; familyId: string; familyName: string; by: string; dueOn: Day }
  | {
      kind: 'agreement'
      id: string
      familyId: string
      familyName: string
      /** Absent where nobody could safely be asked. */
      person: string | undefined
      answer: AgreementAnswer
      agencies: readonly SaidOfAgency[]
      dueOn: Day
    }
  | { kind: 'next'; id: string; familyId: string; familyName: string; what: NextWhat; dueOn: Day }

export type ComingMeeting = {
  id: string
  familyId: string
  familyName: string
  startsAt: Date
  place: string
  leading: string
  coming: number
  notReplied: number
}

export type Unfinished = {
  id: string
  kind: 'assessment' | 'contact' | 'closure' | 'letter'
  familyId: string
  familyName: string
  at: Date
  documentId: string
}

/** Two versions of the same words, one of them this person's, waiting for somebody to choose. */
export type ClashToChoose = { clashId: string; familyName: string; at: Date }

export type MyWork = {
  items: readonly WorkItem[]
  clashes: readonly ClashToChoose[]
  leads: readonly CaseloadLine[]
  meetings: readonly ComingMeeting[]
  unfinished: readonly Unfinished[]
}
