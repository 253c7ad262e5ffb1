import 'server-only'
import { newId } from '@/lib/db/id'
import type { Context } from '@/lib/operation/definition'

type Told = {
  contactId: string
  agencyId: string
  whatIsAsked: string
  familyKnowsWhy?: string | undefined
}

/** Why the MASH was told: keeping children safe is its public task. Agreement to be helped is another record. */
export async function recordTold(
  { tx, actor, now, familyId }: Pick<Context<unknown>, 'tx' | 'actor' | 'now' | 'familyId'>,
  { contactId, agencyId, whatIsAsked, familyKnowsWhy }: Told,
): Promise<void> {
  const newest = await tx.agreement.findFirst({
    where: { familyId },
    orderBy: [{ recordedAt: 'desc' }, { id: 'desc' }],
    select: { answer: true },
  })
  const agreed = newest?.answer === 'agreed'
  await tx.sharingRecord.create({
    data: {
      id: newId(),
      familyId,
      contactId,
      agencyId,
      what: 'The request to the MASH, with what was written of the family so far',
      purpose: whatIsAsked,
      basis: 'public-task',
      agreed,
      reason: agreed ? null : familyKnowsWhy || 'To find out whether a child is safe',
      shared: true,
      decidedBy: actor.workerId,
      decidedAt: now,
    },
  })
}
