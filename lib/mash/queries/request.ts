import 'server-only'
import { z } from 'zod'
import { record } from '@/lib/access/subject'
import { dayFromInstant } from '@/lib/calendar/day'
import { processDueOn } from '@/lib/calendar/processes'
import { usualTimescales } from '@/lib/calendar/usual-timescales'
import { optionalDayFromColumn } from '@/lib/db/day-column'
import { labelOf } from '@/lib/decision/label-of'
import { namesOf } from '@/lib/decision/names-of'
import type { Part } from '@/lib/family/types'
import type { Context } from '@/lib/operation/definition'
import { query } from '@/lib/operation/query'
import { firstName } from '@/lib/person/name'
import { nameAndAge } from '@/lib/person/words'
import { readChecks } from '../read-checks'
import { readFeedback } from '../read-feedback'
import { readMatches } from '../read-matches'
import { requestOf } from '../request-of'
import type { MashDecision, Urgency } from '../types'

type DoneLine = { id: string; at: Date; words: string; by: string; strong: boolean }

export type RequestView = Awaited<ReturnType<typeof readRequest>>

/** One request: what the MASH was told, and what it has done so far. */
export const mashRequest = query({
  name: 'mash.request',
  input: z.strictObject({ requestId: z.uuid() }),
  may: 'triageRequest',
  on: ({ requestId }) => record('mashRequest', requestId),
  audit: 'mash-request-viewed',
  run: readRequest,
})

async function readRequest({ tx, actor, input, familyId, today, now }: Context<{ requestId: string }>) {
  const request = await requestOf(tx, input.requestId)
  const family = await tx.family.findUniqueOrThrow({ where: { id: familyId } })
  const contact = await tx.contact.findUniqueOrThrow({ where: { id: request.contactId } })
  const members = await tx.familyMember.findMany({
    where: { familyId, untilOn: null },
    include: { person: true },
    orderBy: [{ place: 'asc' }, { id: 'asc' }],
  })
  const notes = await tx.mashNote.findMany({
    where: { requestId: request.id },
    orderBy: [{ writtenAt: 'asc' }, { id: 'asc' }],
  })
  const seen = await tx.observation.findMany({
    where: { familyId, endedAt: null },
    orderBy: { recordedAt: 'asc' },
  })
  const written = await tx.mashDecisionWritten.findFirst({
    where: { requestId: request.id, writtenBy: actor.workerId },
    orderBy: [{ writtenAt: 'desc' }, { id: 'desc' }],
  })
  const reading = await tx.thresholdDecision.findFirst({
    where: { familyId, contactId: request.contactId },
    orderBy: [{ decidedAt: 'desc' }, { id: 'desc' }],
    select: { id: true },
  })
  const sender = await tx.worker.findUniqueOrThrow({
    where: { id: request.sentBy },
    include: { agency: { select: { name: true } } },
  })
  const names = await namesOf(tx, [
    ...notes.map(({ writtenBy }) => writtenBy),
    ...[request.takenBy, request.decidedBy].flatMap((id) => id ?? []),
  ])
  const people = members.map(({ person, part, relationship, livesHere }) => ({
    id: person.id,
    part: part as Part,
    name: firstName({ fullName: person.fullName, knownAs: person.knownAs ?? undefined }),
    fullName: person.fullName,
    nameAndAge: nameAndAge(
      {
        fullName: person.fullName,
        knownAs: person.knownAs ?? undefined,
        bornOn: optionalDayFromColumn(person.bornOn),
        dueOn: optionalDayFromColumn(person.dueOn),
      },
      today,
    ),
    relationship: relationship ?? undefined,
    livesHere: livesHere ?? undefined,
  }))
  const nameOf = (personId: string | null) =>
    people.find(({ id }) => id === personId)?.name ?? 'The whole family'
  const line = (id: string, at: Date, words: string, by = '', strong = false): DoneLine => ({
    id,
    at,
    words,
    by,
    strong,
  })
  const done: DoneLine[] = [
    line('sent', request.sentAt, `Request received from ${sender.agency.name}`),
    ...(request.takenAt && request.takenBy
      ? [line('taken', request.takenAt, `${names.get(request.takenBy) ?? ''} took this request`)]
      : []),
    ...notes.map(({ id, writtenAt, words, writtenBy }) => line(id, writtenAt, words, names.get(writtenBy))),
    ...(request.dueAt < (request.decidedAt ?? now)
      ? [line('due', request.dueAt, 'The clock ran out', '', true)]
      : []),
    ...(request.decidedAt ? [line('decided', request.decidedAt, 'Decided', '', true)] : []),
  ].sort((a, b) => a.at.getTime() - b.at.getTime())
  return {
    id: request.id,
    familyId,
    familyName: family.name,
    locality: family.locality ?? undefined,
    reference: contact.reference,
    sender: { name: sender.name, jobTitle: sender.jobTitle, agencyName: sender.agency.name },
    sentAt: request.sentAt,
    dueAt: request.dueAt,
    urgency: request.urgency as Urgency,
    takenById: request.takenBy ?? undefined,
    takenBy: (request.takenBy && names.get(request.takenBy)) ?? undefined,
    takenAt: request.takenAt ?? undefined,
    isMine: request.takenBy === actor.workerId,
    isLate: now > request.dueAt,
    decision: (request.decision ?? undefined) as MashDecision | undefined,
    why: request.why ?? undefined,
    safeTonight: request.safeTonight ?? undefined,
    whyLate: request.whyLate ?? undefined,
    decidedAt: request.decidedAt ?? undefined,
    decidedBy: (request.decidedBy && names.get(request.decidedBy)) ?? undefined,
    contact: {
      on: dayFromInstant(contact.recordedAt),
      dangerNow: contact.dangerNow,
      dangerDone: contact.dangerDone ?? undefined,
      workingWell: contact.workingWell,
      worriedAbout: contact.worriedAbout,
      alreadyTried: contact.alreadyTried ?? undefined,
      childsWords: contact.childsWords ?? undefined,
      childsWordsBy: contact.childsWordsBy ? nameOf(contact.childsWordsBy) : undefined,
    },
    whatIsAsked: request.whatIsAsked,
    familyKnows: request.familyKnows ?? undefined,
    familyKnowsWhy: request.familyKnowsWhy ?? undefined,
    people,
    seen: seen.map(({ id, itemId, kind, personId, evidence }) => ({
      id,
      label: labelOf(itemId),
      isStrength: kind === 'strength',
      whose: nameOf(personId),
      evidence: evidence ?? undefined,
    })),
    done,
    checks: await readChecks(tx, request.id),
    matches: await readMatches({ tx, actor, today, familyId }, request.id),
    feedback: await readFeedback(tx, request.id),
    tellBy: processDueOn('statutory-decision', dayFromInstant(request.sentAt), usualTimescales),
    guidance: reading?.id,
    written: written
      ? {
          decision: written.decision as MashDecision,
          why: written.why,
          safeTonight: written.safeTonight,
          whyLate: written.whyLate ?? undefined,
        }
      : undefined,
  }
}
