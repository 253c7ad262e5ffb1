import 'server-only'
import { addMonths, dayFromInstant } from '@/lib/calendar/day'
import { dayToColumn, optionalDayFromColumn } from '@/lib/db/day-column'
import type { EpisodeLevel } from '@/lib/episode/types'
import type { Context } from '@/lib/operation/definition'
import { NotFound } from '@/lib/operation/refusal'
import { storedCircumstances } from './circumstances'
import { namesOf } from './names-of'
import type { AgreementAnswer, CasePicture, ChildSeen, EpisodeNow, Observed } from './types'

type Reading = Pick<Context<unknown>, 'tx' | 'today' | 'familyId'>

/**
 * What the record holds about a family now, seen from one contact. Everything still so counts, whichever
 * contact it was written in. Throws NotFound when the contact is not this family's.
 */
export async function loadPicture(reading: Reading, contactId: string): Promise<CasePicture> {
  const { tx, today, familyId } = reading
  const contact = await tx.contact.findFirst({ where: { id: contactId, familyId } })
  const family = await tx.family.findUnique({ where: { id: familyId } })
  if (!contact || !family) throw new NotFound()
  const earlierContacts = await tx.contact.count({
    where: {
      familyId,
      id: { not: contactId },
      recordedAt: { gte: dayToColumn(addMonths(today, -12)), lt: contact.recordedAt },
    },
  })
  return {
    familyId,
    familyName: family.name,
    contactId,
    reference: contact.reference,
    contactOn: dayFromInstant(contact.recordedAt),
    dangerNow: contact.dangerNow,
    agreement: await newestAgreement(reading),
    children: await childrenOf(reading),
    observations: await observationsOf(reading),
    episode: await episodeOf(reading),
    earlierContacts,
  }
}

async function childrenOf({ tx, familyId }: Reading): Promise<ChildSeen[]> {
  const members = await tx.familyMember.findMany({
    where: { familyId, part: 'child', untilOn: null, person: { diedOn: null } },
    include: { person: true },
    orderBy: [{ place: 'asc' }, { id: 'asc' }],
  })
  const answers = await tx.childCircumstances.findMany({
    where: { familyId },
    orderBy: [{ recordedAt: 'asc' }, { id: 'asc' }],
  })
  const newest = new Map(answers.map(({ personId, answers: given }) => [personId, given]))
  return members.map(({ person }) => ({
    id: person.id,
    fullName: person.fullName,
    knownAs: person.knownAs ?? undefined,
    bornOn: optionalDayFromColumn(person.bornOn),
    dueOn: optionalDayFromColumn(person.dueOn),
    circumstances: storedCircumstances(newest.get(person.id) ?? {}),
  }))
}

async function observationsOf({ tx, familyId }: Reading): Promise<Observed[]> {
  const rows = await tx.observation.findMany({
    where: { familyId, endedAt: null },
    orderBy: [{ recordedAt: 'asc' }, { id: 'asc' }],
  })
  const names = await namesOf(
    tx,
    rows.map(({ recordedBy }) => recordedBy),
  )
  return rows.map((row) => ({
    id: row.id,
    itemId: row.itemId,
    kind: row.kind === 'strength' ? 'strength' : 'worry',
    personId: row.personId ?? undefined,
    evidence: row.evidence ?? undefined,
    sinceOn: optionalDayFromColumn(row.sinceOn),
    recordedBy: names.get(row.recordedBy) ?? '',
    recordedOn: dayFromInstant(row.recordedAt),
  }))
}

/** The family's open episode and who holds it, or nothing. */
export async function episodeOf({ tx, familyId }: Pick<Reading, 'tx' | 'familyId'>) {
  const episode = await tx.episode.findFirst({
    where: { familyId, closedAt: null },
    include: { holdings: { where: { untilAt: null } } },
  })
  const holderId = episode?.holdings[0]?.workerId
  if (!episode || !holderId) return undefined
  const now: EpisodeNow = {
    id: episode.id,
    level: episode.level as EpisodeLevel,
    levelSince: episode.levelSince,
    outcome: episode.outcome,
    version: episode.version,
    holderId,
    holderName: (await namesOf(tx, [holderId])).get(holderId) ?? '',
  }
  return now
}

/** The newest answer to "may we help?", or nothing when nobody wrote one down. */
export async function newestAgreement({ tx, familyId }: Pick<Reading, 'tx' | 'familyId'>) {
  const newest = await tx.agreement.findFirst({
    where: { familyId },
    orderBy: [{ recordedAt: 'desc' }, { id: 'desc' }],
    select: { answer: true },
  })
  return newest ? (newest.answer as AgreementAnswer) : undefined
}
