import 'server-only'
import type { Day } from '@/lib/calendar/day'
import { dayToColumn } from '@/lib/db/day-column'
import { newId } from '@/lib/db/id'
import type { Part } from '@/lib/family/types'
import type { Context } from '@/lib/operation/definition'
import { NotFound } from '@/lib/operation/refusal'
import type { PersonDetails } from './input'
import { columnsOf } from './person-columns'

type Writing = Pick<Context<unknown>, 'tx' | 'actor' | 'now' | 'today'>

export type Membership = {
  familyId: string
  part: Part
  relationship?: string | undefined
  livesHere?: boolean | undefined
  place: number
}

/**
 * Writes a new person down in a family, and looks for records of the same person anywhere: what it finds goes to
 * the hub's list, and whoever writes learns nothing of it. Returns the person's id.
 */
export async function writeDownPerson(
  context: Writing,
  details: PersonDetails,
  membership: Membership,
): Promise<string> {
  const { tx, actor, now, today } = context
  const id = newId()
  await tx.person.createMany({
    data: { id, ...columnsOf(details), createdBy: actor.workerId, createdAt: now },
  })
  await joinFamily(context, id, membership, today)
  await lookForSamePerson(context, id)
  return id
}

/** Puts somebody this person can already see into one family more: they are the same person in both. */
export async function bringIn(context: Writing, personId: string, membership: Membership): Promise<string> {
  const known = await context.tx.person.findUnique({ where: { id: personId }, select: { id: true } })
  if (!known) throw new NotFound()
  await joinFamily(context, personId, membership, context.today)
  return personId
}

export async function lookForSamePerson(
  { tx, now }: Pick<Writing, 'tx' | 'now'>,
  personId: string,
): Promise<void> {
  await tx.$executeRaw`SELECT queue_possible_matches(${personId}::uuid, ${now}::timestamptz)`
}

async function joinFamily(
  { tx }: Writing,
  personId: string,
  membership: Membership,
  today: Day,
): Promise<void> {
  const { familyId, part, relationship, livesHere, place } = membership
  await tx.familyMember.create({
    data: {
      id: newId(),
      familyId,
      personId,
      part,
      relationship: relationship ?? null,
      livesHere: livesHere ?? null,
      place,
      fromOn: dayToColumn(today),
    },
  })
}
