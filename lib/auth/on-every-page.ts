import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { inTransaction } from '@/lib/db/transaction'

/** What somebody must be told wherever they are: records they hold open in an emergency, and how much is new. */
export type OnEveryPage = {
  emergencies: readonly { emergencyId: string; familyId: string; until: Date }[]
  newNotices: number
}

/** Read beside each page. It names no family and is no event of its own: what it leads to is. */
export function onEveryPage(actor: Actor): Promise<OnEveryPage> {
  return inTransaction(actor, async (tx) => {
    const emergencies = await tx.$queryRaw<{ emergencyId: string; familyId: string; until: Date }[]>`
      SELECT a.because AS "emergencyId", a.family_id AS "familyId", a.until_at AS until FROM family_access a
      WHERE a.worker_id = ${actor.workerId}::uuid AND a.relation = 'emergency' AND a.until_at > now() ORDER BY a.until_at`
    const newNotices = await tx.staffNotice.count({ where: { workerId: actor.workerId, seenAt: null } })
    return { emergencies, newNotices }
  })
}
