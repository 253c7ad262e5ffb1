import type { Day } from '@/lib/calendar/day'
import type { ChronologyKind, ChronologyWords, Track } from '@/lib/chronology/kinds'
import type { Part, RelationshipKind } from '@/lib/family/types'
import type { Gender } from '@/lib/person/types'

/** An instant as PostgreSQL reads it: "2026-11-23T14:05:00Z". */
export type InstantText = `${Day}T${string}Z`

export type AgencyRow = { id: string; name: string; kind: string; phone: string }
export type TeamRow = { id: string; agencyId: string; name: string; locality: string }
export type WorkerRow = {
  id: string
  name: string
  jobTitle: string
  email: string
  agencyId: string
  teamId: string | null
  work: 'practitioner' | 'hub' | 'mash' | 'manager'
  capacity: number | null
}

export type ManagementRow = { id: string; teamId: string; workerId: string; fromAt: InstantText }

export type FamilyRow = {
  id: string
  name: string
  locality: string
  createdBy: string
  createdAt: InstantText
}

export type PersonRow = {
  id: string
  fullName: string
  knownAs: string | null
  bornOn: Day | null
  dueOn: Day | null
  gender: Gender | null
  ethnicity: string
  nhsNumber: string | null
  upn: string | null
  spokenLanguage: string | null
  school: string | null
  createdBy: string
  createdAt: InstantText
}

export type MemberRow = {
  id: string
  familyId: string
  personId: string
  part: Part
  relationship: string | null
  livesHere: boolean | null
  place: number
  fromOn: Day
}

export type RelationshipRow = {
  id: string
  familyId: string
  fromPersonId: string
  toPersonId: string
  kind: RelationshipKind
  parentalResponsibility: boolean | null
}

export type AddressRow = { id: string; familyId: string; lines: string; postcode: string; fromOn: Day }

export type ContactRow = {
  id: string
  reference: string
  familyId: string
  recordedBy: string
  agencyId: string
  recordedAt: InstantText
  dangerNow: boolean
  dangerDone: string | null
  workingWell: string
  worriedAbout: string
  /** What was decided, for the decision's own row. */
  decidedLevel: Level
  decidedOutcome: Outcome
  decidedAt: InstantText
}

export type EpisodeRow = {
  id: string
  familyId: string
  contactId: string
  openedAt: InstantText
  openedBy: string
  level: Level
  outcome: Outcome
  /** Who is accountable, and from when they had accepted being the named person; absent while asked. */
  holderId: string
  leadAcceptedAt: InstantText | null
  nextOn: Day | null
  nextWhat: string | null
  closedAt: InstantText | null
  closureReason: string | null
}

export type EventRow = {
  id: string
  familyId: string
  episodeId: string | null
  happenedOn: Day
  kind: ChronologyKind
  track: Track
  words: ChronologyWords
  recordedBy: string
  recordedAt: InstantText
}

export type Level = 'universal' | 'single-agency' | 'multi-agency' | 'statutory'
export type Outcome = 'universal' | 'single-agency' | 'multi-agency' | 'targeted' | 's17' | 's47'

/** The rows of each table by its name. */
export type Rows = {
  agency: AgencyRow
  team: TeamRow
  worker: WorkerRow
  teamManagement: ManagementRow
  family: FamilyRow
  person: PersonRow
  familyMember: MemberRow
  relationship: RelationshipRow
  address: AddressRow
  contact: ContactRow
  episode: EpisodeRow
  event: EventRow
}

/** Some rows of one table. Tables come in an order that satisfies their foreign keys. */
export type Batch = {
  [Table in keyof Rows]: { readonly table: Table; readonly rows: readonly Rows[Table][] }
}[keyof Rows]
