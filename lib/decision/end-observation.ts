import 'server-only'
import type { Context } from '@/lib/operation/definition'
import { NotFound } from '@/lib/operation/refusal'

/** No longer so: the line stays in the record with who ended it and when. Throws NotFound when it is not there. */
export async function endObservation(
  { tx, actor, now, familyId }: Pick<Context<unknown>, 'tx' | 'actor' | 'now' | 'familyId'>,
  observationId: string,
) {
  const standing = await tx.observation.findFirst({ where: { id: observationId, familyId, endedAt: null } })
  if (!standing) throw new NotFound()
  await tx.observation.update({
    where: { id: observationId },
    data: { endedAt: now, endedBy: actor.workerId },
  })
  return standing
}
