import 'server-only'
import { z } from 'zod'
import { endAccess } from '@/lib/access/grant'
import { isSelf } from '@/lib/access/same-person'
import { record } from '@/lib/access/subject'
import { command } from '@/lib/operation/command'
import { invalid, NotFound } from '@/lib/operation/refusal'
import { changedOne } from '@/lib/operation/version'

/** A manager ends a conflict of interest, with the reason. Its person sees again what their other reasons let them. */
export const endConflict = command({
  name: 'conflict.end',
  input: z.strictObject({ familyId: z.uuid(), conflictId: z.uuid(), why: z.string().min(1).max(2_000) }),
  may: 'keepConflicts',
  on: ({ familyId, conflictId }) => record('conflict', conflictId, familyId),
  audit: 'conflict-ended',
  run: async ({ tx, actor, input, now, familyId }) => {
    const conflict = await tx.declaredConflict.findFirst({ where: { id: input.conflictId, endedAt: null } })
    if (!conflict) throw new NotFound()
    if (isSelf(actor, conflict.workerId))
      throw invalid('', 'This is about you, so another manager must end it')
    changedOne(
      await tx.declaredConflict.updateMany({
        where: { id: conflict.id, endedAt: null },
        data: { endedBy: actor.workerId, endedAt: now, endedWhy: input.why },
      }),
    )
    await endAccess(tx, {
      familyId,
      to: { workerId: conflict.workerId },
      relation: 'excluded',
      because: conflict.id,
      at: now,
    })
    return { familyId, conflictId: conflict.id }
  },
})
