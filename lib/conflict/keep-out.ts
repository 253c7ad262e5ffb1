import 'server-only'
import { grantAccess } from '@/lib/access/grant'
import { newId } from '@/lib/db/id'
import { managersOf, tellStaff } from '@/lib/notice/tell-staff'
import type { Context } from '@/lib/operation/definition'
import { invalid } from '@/lib/operation/refusal'
import type { WayToKnow } from './types'

/**
 * Writes a conflict of interest down and keeps its person out from this moment, whatever else lets them in. Their
 * manager and the family's are told, so that somebody else takes over what they did.
 */
export async function keepOut(
  { tx, actor, familyId, now, noteForAudit }: Context<unknown>,
  { workerId, how, words }: { workerId: string; how: WayToKnow; words: string | undefined },
): Promise<string> {
  if ((await tx.declaredConflict.count({ where: { workerId, familyId, endedAt: null } })) > 0)
    throw invalid('workerId', 'This is written down already')
  const conflictId = newId()
  await tx.declaredConflict.createMany({
    data: {
      id: conflictId,
      workerId,
      familyId,
      how,
      words: words ?? null,
      declaredBy: actor.workerId,
      declaredAt: now,
    },
  })
  const holding = await tx.holding.findFirst({ where: { familyId, untilAt: null } })
  const managers = [
    ...(await managersOf(tx, workerId, now)),
    ...(holding ? await managersOf(tx, holding.workerId, now) : []),
  ]
  await tellStaff(tx, {
    to: managers.filter((id) => id !== workerId),
    kind: 'conflict-declared',
    familyId,
    about: conflictId,
    by: actor.workerId,
    at: now,
  })
  noteForAudit({ subjectId: conflictId, details: { how } })
  // Last: when it is about whoever asks, they see nothing of the family after this.
  await grantAccess(tx, { familyId, to: { workerId }, relation: 'excluded', because: conflictId, at: now })
  return conflictId
}
