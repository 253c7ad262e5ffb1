import 'server-only'
import { grantAccess } from '@/lib/access/grant'
import type { Day } from '@/lib/calendar/day'
import { recordOnTimeline } from '@/lib/chronology/record'
import { dayToColumn } from '@/lib/db/day-column'
import { newId } from '@/lib/db/id'
import type { Context } from '@/lib/operation/definition'
import { invalid } from '@/lib/operation/refusal'
import { firstName } from '@/lib/person/name'
import { type Who, whoColumns } from '@/lib/team/who'

type Writing = Pick<Context<unknown>, 'tx' | 'actor' | 'now' | 'today' | 'familyId'>

export type NewOutcome = {
  words: string
  voice?: string | undefined
  voiceOf?: string | undefined
  score?: number | undefined
}

/** Adds something to work towards, with the family's own words and first score if they gave them. Returns its id. */
export async function addOutcomeRow(
  context: Writing,
  planId: string,
  { words, voice, voiceOf, score }: NewOutcome,
  meetingId?: string,
): Promise<string> {
  const { tx, actor, now, familyId } = context
  if (voiceOf) await needsFamilyMember(context, 'voiceOf', voiceOf)
  const id = newId()
  const place = await tx.outcome.count({ where: { planId } })
  await tx.outcome.create({
    data: {
      id,
      planId,
      familyId,
      words,
      voice: voice ?? null,
      voiceOf: voiceOf ?? null,
      place,
      createdBy: actor.workerId,
      createdAt: now,
    },
  })
  if (score !== undefined) await addScoreRow(context, { outcomeId: id, score, meetingId })
  return id
}

export type NewScore = {
  outcomeId: string
  score: number
  meetingId?: string | undefined
  on?: Day | undefined
}

/** Writes down where the family puts an outcome. Scores are only added to: each is a point on the way. */
export async function addScoreRow(
  { tx, actor, today, familyId }: Writing,
  { outcomeId, score, meetingId, on = today }: NewScore,
): Promise<void> {
  await tx.outcomeScore.create({
    data: {
      id: newId(),
      outcomeId,
      familyId,
      meetingId: meetingId ?? null,
      score,
      scoredOn: dayToColumn(on),
      recordedBy: actor.workerId,
    },
  })
}

export type NewAction = { words: string; owner: Who; dueOn: Day; outcomeId?: string | undefined }

/** Adds one thing one person will do, who from now on may see that action. Returns its id. */
export async function addActionRow(
  context: Writing,
  { planId, episodeId, meetingId }: { planId: string; episodeId: string; meetingId?: string },
  { words, owner, dueOn, outcomeId }: NewAction,
): Promise<string> {
  const { tx, actor, now, familyId } = context
  const name = await ownerName(context, owner)
  const id = newId()
  await tx.action.create({
    data: {
      id,
      planId,
      familyId,
      outcomeId: outcomeId ?? null,
      meetingId: meetingId ?? null,
      words,
      ...whoColumns(owner),
      dueOn: dayToColumn(dueOn),
      createdBy: actor.workerId,
      createdAt: now,
    },
  })
  if ('workerId' in owner) {
    await grantAccess(tx, { familyId, to: owner, relation: 'action-owner', because: id, at: now })
  }
  await recordOnTimeline(context, {
    familyId,
    kind: 'action-added',
    track: 'workerId' in owner ? 'team' : 'family',
    words: { person: name, action: words },
    episodeId,
    about: id,
  })
  return id
}

/** The owner's name. Throws InvalidInput when they are neither a worker here now nor in this family. */
export async function ownerName(
  context: Pick<Writing, 'tx' | 'familyId' | 'now'>,
  owner: Who,
): Promise<string> {
  if ('personId' in owner) return needsFamilyMember(context, 'owner', owner.personId)
  const worker = await context.tx.worker.findUnique({ where: { id: owner.workerId } })
  if (!worker || (worker.leftAt && worker.leftAt <= context.now)) {
    throw invalid('owner', 'Choose someone in the family or the team')
  }
  return worker.name
}

async function needsFamilyMember(
  { tx, familyId }: Pick<Writing, 'tx' | 'familyId'>,
  field: string,
  personId: string,
): Promise<string> {
  const member = await tx.familyMember.findFirst({
    where: { familyId, personId, untilOn: null },
    include: { person: true },
  })
  if (!member) throw invalid(field, 'Choose someone in the family')
  const { fullName, knownAs } = member.person
  return firstName({ fullName, knownAs: knownAs ?? undefined })
}

/** Throws InvalidInput unless the outcome is part of this plan. */
export async function needsOutcomeOf(
  { tx }: Pick<Writing, 'tx'>,
  planId: string,
  outcomeId: string,
): Promise<void> {
  const outcome = await tx.outcome.findFirst({ where: { id: outcomeId, planId } })
  if (!outcome) throw invalid('outcomeId', 'Choose something this plan is working towards')
}
