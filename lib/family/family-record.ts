import type { Day } from '@/lib/calendar/day'
import type { Track } from '@/lib/chronology/kinds'
import type { SaidOfAgency } from '@/lib/consent/purposes'
import type { EpisodeLevel, NextDate } from '@/lib/episode/types'
import type { Member, Relationship } from './types'

/** What the family's page holds for somebody who may read the record. Days and instants, not words. */
export type FamilyRecord = {
  familyId: string
  name: string
  locality: string | undefined
  happeningNow: string | undefined
  goodToKnow: string | undefined
  /** The first line of the home address; absent when there is none or it is protected. */
  home: string | undefined
  hasProtectedAddress: boolean
  members: readonly Member[]
  relationships: readonly Relationship[]
  contactId: string | undefined
  episode: OpenEpisode | undefined
  closedOn: Day | undefined
  agreements: readonly AgreementLine[]
  voice: { words: string; name: string; toldTo: string; on: Day } | undefined
  nextMeeting: { id: string; startsAt: Date; place: string; number: number } | undefined
  meetings: number
  outcomes: readonly OutcomeLine[]
  actions: { done: number; underWay: number; late: readonly string[] }
  planReviewOn: Day | undefined
  assessment:
    | { id: string; finished: number; parts: number; dueOn: Day; completedOn: Day | undefined }
    | undefined
  timeline: readonly TimelineLine[]
  timelineCount: number
  team: readonly TeamLine[]
  mashRequestWaiting: boolean
}

type OpenEpisode = {
  id: string
  level: EpisodeLevel
  levelSince: Day
  openedOn: Day
  next: NextDate
  holder: {
    workerId: string
    name: string
    jobTitle: string
    agency: string
    phone: string | undefined
    since: Day
  }
  /** When the holder said yes to being the named person; absent while they only hold it. */
  namedSince: Day | undefined
  askedToLead: { leadId: string; workerId: string; name: string } | undefined
  closureId: string | undefined
}

export type AgreementLine = {
  person: string | undefined
  answer: 'agreed' | 'part' | 'refused' | 'not-safe-to-ask' | 'ended'
  on: Day
  /** What they said of each agency they spoke of. */
  agencies: readonly SaidOfAgency[]
  /** The day to ask again after a no, or to check that a yes still holds. */
  talkAgainOn: Day | undefined
}

export type OutcomeLine = { id: string; words: string; first: number | undefined; now: number | undefined }
export type TimelineLine = {
  id: string
  on: Day
  kind: string
  track: Track
  words: Readonly<Record<string, string>>
  about: string | undefined
  by: string
}
export type TeamLine = {
  id: string
  name: string
  about: string
  side: 'team' | 'family'
  workerId: string | undefined
}
