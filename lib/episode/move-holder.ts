import 'server-only'
import { endAccess } from '@/lib/access/grant'
import { newId } from '@/lib/db/id'
import type { Context } from '@/lib/operation/definition'
import { NotFound } from '@/lib/operation/refusal'
import { grantHolder } from './open-episode'
import type { HoldingWhy } from './types'

/**
 * Hands an episode from whoever holds it to somebody else, at one instant, so that it is never held by nobody
 * or by two. The one who hands over keeps only the other reasons they have to see the family.
 */
export async function moveHolder(
  context: Context<unknown>,
  episodeId: string,
  toWorkerId: string,
  why: HoldingWhy,
): Promise<void> {
  const { tx, now, familyId } = context
  const current = await tx.holding.findFirst({ where: { episodeId, untilAt: null } })
  if (!current) throw new NotFound()
  if (current.workerId === toWorkerId) return
  const to = await tx.worker.findUniqueOrThrow({ where: { id: toWorkerId } })
  const from = await tx.worker.findUniqueOrThrow({ where: { id: current.workerId } })
  await tx.holding.update({ where: { id: current.id }, data: { untilAt: now } })
  await tx.holding.create({
    data: { id: newId(), episodeId, familyId, workerId: toWorkerId, fromAt: now, why },
  })
  await grantHolder(context, episodeId, toWorkerId, to.teamId)
  if (from.teamId && from.teamId !== to.teamId) {
    await endAccess(tx, {
      familyId,
      to: { teamId: from.teamId },
      relation: 'manages-holder',
      because: episodeId,
      at: now,
    })
  }
  await endAccess(tx, {
    familyId,
    to: { workerId: from.id },
    relation: 'holder',
    because: episodeId,
    at: now,
  })
}
