import { type Day, dayFromInstant, day as toDay } from '@/lib/calendar/day'
import { type NamedSaying, saidByName } from '@/lib/consent/purposes'
import type { EpisodeLevel, NextWhat } from '@/lib/episode/types'
import type { Gender } from '@/lib/person/types'
import { nameAndAge } from '@/lib/person/words'
import type { AgreementLine, FamilyRecord, OutcomeLine, TeamLine, TimelineLine } from '../family-record'
import type { Part, RelationshipKind } from '../types'

type Maybe<Value> = Value | null

/** The record as PostgreSQL's JSON gives it: days and instants as text, nothing as null. */
export type RecordRow = {
  familyId: string
  name: string
  locality: Maybe<string>
  happeningNow: Maybe<string>
  goodToKnow: Maybe<string>
  home: Maybe<string>
  hasProtectedAddress: boolean
  contactId: Maybe<string>
  members: {
    id: string
    fullName: string
    knownAs: Maybe<string>
    bornOn: Maybe<string>
    dueOn: Maybe<string>
    gender: Maybe<Gender>
    part: Part
    relationship: Maybe<string>
    livesHere: Maybe<boolean>
  }[]
  relationships: {
    from: string
    to: string
    kind: RelationshipKind
    parentalResponsibility: Maybe<boolean>
    untilOn: Maybe<string>
  }[]
  episode: Maybe<EpisodeRow>
  closedAt: Maybe<string>
  /** Whom to ring about the family. Never somebody of the MASH. */
  askWhom: Maybe<{ workerId: string; name: string; agency: string; phone: Maybe<string>; isHolder: boolean }>
  agreements: {
    person: Maybe<string>
    answer: AgreementLine['answer']
    on: string
    said: NamedSaying[]
    talkAgainOn: Maybe<string>
  }[]
  voice: Maybe<{
    words: string
    name: Maybe<string>
    knownAs: Maybe<string>
    bornOn: Maybe<string>
    toldTo: string
    on: string
  }>
  timeline: (Omit<TimelineLine, 'on' | 'about'> & { on: string; about: string | null })[]
  timelineCount: number
  mashRequestWaiting: boolean
}

type EpisodeRow = {
  id: string
  level: EpisodeLevel
  levelSince: string
  openedAt: string
  nextOn: string
  nextWhat: NextWhat
  holder: {
    workerId: string
    name: string
    jobTitle: string
    agency: string
    phone: Maybe<string>
    since: string
  }
  namedSince: Maybe<string>
  askedToLead: Maybe<{ leadId: string; workerId: string; name: string }>
  closureId: Maybe<string>
  nextMeeting: Maybe<{ id: string; startsAt: string; place: string; number: number }>
  meetings: number
  planReviewOn: Maybe<string>
  outcomes: { id: string; words: string; first: Maybe<number>; now: Maybe<number> }[]
  actions: { done: number; underWay: number; late: string[] }
  team: (Omit<TeamLine, 'workerId'> & { workerId: Maybe<string> })[]
  assessment: Maybe<{
    id: string
    dueOn: string
    completedAt: Maybe<string>
    parts: number
    finished: number
  }>
}

/** Reads a row into the record: text becomes days and instants, null becomes absent. */
export function familyRecordFrom(row: RecordRow): FamilyRecord {
  const { episode } = row
  return {
    familyId: row.familyId,
    name: row.name,
    locality: row.locality ?? undefined,
    happeningNow: row.happeningNow ?? undefined,
    goodToKnow: row.goodToKnow ?? undefined,
    home: row.home ?? undefined,
    hasProtectedAddress: row.hasProtectedAddress,
    contactId: row.contactId ?? undefined,
    members: row.members.map((member) => ({
      id: member.id,
      fullName: member.fullName,
      knownAs: member.knownAs ?? undefined,
      bornOn: optionalDay(member.bornOn),
      dueOn: optionalDay(member.dueOn),
      gender: member.gender ?? undefined,
      part: member.part,
      relationship: member.relationship ?? undefined,
      livesHere: member.livesHere ?? undefined,
    })),
    relationships: row.relationships.map(({ from, to, kind, parentalResponsibility, untilOn }) => ({
      from,
      to,
      kind,
      parentalResponsibility: parentalResponsibility ?? undefined,
      untilOn: optionalDay(untilOn),
    })),
    episode: episode ? episodeFrom(episode) : undefined,
    closedOn: row.closedAt ? instantDay(row.closedAt) : undefined,
    agreements: row.agreements.map(({ said, ...line }) => ({
      ...line,
      agencies: saidByName(said),
      person: line.person ?? undefined,
      on: toDay(line.on),
      talkAgainOn: line.talkAgainOn ? toDay(line.talkAgainOn) : undefined,
    })),
    voice: row.voice ? voiceFrom(row.voice) : undefined,
    nextMeeting: episode?.nextMeeting
      ? { ...episode.nextMeeting, startsAt: new Date(episode.nextMeeting.startsAt) }
      : undefined,
    meetings: episode?.meetings ?? 0,
    outcomes: (episode?.outcomes ?? []).map(
      (outcome): OutcomeLine => ({
        ...outcome,
        first: outcome.first ?? undefined,
        now: outcome.now ?? undefined,
      }),
    ),
    actions: episode?.actions ?? { done: 0, underWay: 0, late: [] },
    planReviewOn: optionalDay(episode?.planReviewOn ?? null),
    assessment: episode?.assessment
      ? {
          id: episode.assessment.id,
          parts: episode.assessment.parts,
          finished: episode.assessment.finished,
          dueOn: toDay(episode.assessment.dueOn),
          completedOn: episode.assessment.completedAt
            ? instantDay(episode.assessment.completedAt)
            : undefined,
        }
      : undefined,
    timeline: row.timeline.map((line) => ({ ...line, on: toDay(line.on), about: line.about ?? undefined })),
    timelineCount: row.timelineCount,
    team: (episode?.team ?? []).map((line) => ({ ...line, workerId: line.workerId ?? undefined })),
    mashRequestWaiting: row.mashRequestWaiting,
  }
}

function episodeFrom(row: EpisodeRow): NonNullable<FamilyRecord['episode']> {
  return {
    id: row.id,
    level: row.level,
    levelSince: instantDay(row.levelSince),
    openedOn: instantDay(row.openedAt),
    next: { on: toDay(row.nextOn), what: row.nextWhat },
    holder: { ...row.holder, phone: row.holder.phone ?? undefined, since: instantDay(row.holder.since) },
    namedSince: row.namedSince ? instantDay(row.namedSince) : undefined,
    askedToLead: row.askedToLead ?? undefined,
    closureId: row.closureId ?? undefined,
  }
}

function voiceFrom(voice: NonNullable<RecordRow['voice']>): FamilyRecord['voice'] {
  const on = instantDay(voice.on)
  const speaker = {
    fullName: voice.name ?? 'A child',
    knownAs: voice.knownAs ?? undefined,
    bornOn: optionalDay(voice.bornOn),
  }
  return { words: voice.words, name: nameAndAge(speaker, on), toldTo: voice.toldTo, on }
}

function optionalDay(text: Maybe<string>): Day | undefined {
  return text ? toDay(text) : undefined
}

function instantDay(text: string): Day {
  return dayFromInstant(new Date(text))
}
