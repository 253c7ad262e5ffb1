import 'server-only'
import { newId } from '@/lib/db/id'
import type { Context } from '@/lib/operation/definition'
import { readAnswers } from './read-answers'
import { agenciesCovered } from './rules'

/** Exactly one of the two. */
type ToldOrganisation = { agencyId: string } | { outsidePersonId: string }

type Given = { to: ToldOrganisation; what: string; purpose: string }

/**
 * Writes down that an organisation was given something, so that it stands among what it knows already. The right is the one
 * there is at that moment: the family's yes, or else the newest reason that was written down and not stopped. Returns the
 * id of the record.
 */
export async function recordGiven(
  context: Pick<Context<unknown>, 'tx' | 'actor' | 'now' | 'today' | 'familyId'>,
  { to, what, purpose }: Given,
): Promise<string> {
  const { tx, actor, now, familyId } = context
  const sharingId = newId()
  await tx.sharingRecord.create({
    data: {
      id: sharingId,
      familyId,
      ...to,
      what,
      purpose,
      ...(await rightTo(context, to)),
      shared: true,
      // A paper tells what stands on it and opens nothing here.
      opens: 'nothing',
      decidedBy: actor.workerId,
      decidedAt: now,
    },
  })
  return sharingId
}

async function rightTo(
  context: Pick<Context<unknown>, 'tx' | 'today' | 'familyId'>,
  to: ToldOrganisation,
): Promise<{ basis: string; agreed: boolean; reason: string | null }> {
  const answers = await readAnswers(context.tx, context.familyId, context.today)
  const byFamily = 'agencyId' in to && agenciesCovered(answers, 'work').has(to.agencyId)
  const written = byFamily ? null : await newestReason(context, to)
  // Helping children early is the public task of whoever does it; agreement to it is another record.
  return written ?? { basis: 'public-task', agreed: true, reason: null }
}

async function newestReason(
  { tx, familyId }: Pick<Context<unknown>, 'tx' | 'familyId'>,
  to: ToldOrganisation,
) {
  const stopped = await tx.sharingStop.findMany({ where: { familyId }, select: { sharingId: true } })
  return tx.sharingRecord.findFirst({
    where: { familyId, ...to, shared: true, id: { notIn: stopped.map(({ sharingId }) => sharingId) } },
    orderBy: [{ decidedAt: 'desc' }, { id: 'desc' }],
    select: { basis: true, agreed: true, reason: true },
  })
}
