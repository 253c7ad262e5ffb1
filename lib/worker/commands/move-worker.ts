import 'server-only'
import { z } from 'zod'
import { isSelf } from '@/lib/access/same-person'
import { nothing } from '@/lib/access/subject'
import { command } from '@/lib/operation/command'
import { invalid } from '@/lib/operation/refusal'
import { checkPlace, placeInput } from '../where-they-work'
import { workingHere } from '../working'

/**
 * Changes where somebody works in one of their posts, or what they do in it, from their next request on. Within their agency they keep their
 * families. To another agency they take none: others must have taken over first, and the rest ends. Whoever is not
 * a manager there any more manages no team.
 */
export const moveWorker = command({
  name: 'worker.move',
  input: z.strictObject({ workerId: z.uuid(), ...placeInput }),
  may: 'administer',
  on: nothing,
  audit: 'worker-moved',
  needs: 'fresh-sign-in',
  run: async ({ tx, input, actor, now, noteForAudit }) => {
    const { workerId, capacity, teamId, ...given } = input
    const before = await workingHere(tx, workerId, now)
    if (isSelf(actor, workerId) && (workerId !== actor.workerId || given.work !== 'administrator'))
      throw invalid('work', 'Ask another administrator to change what you do')
    await checkPlace(tx, input)
    let ended = 0
    if (before.agencyId !== given.agencyId) {
      const [{ families } = { families: 0 }] = await tx.$queryRaw<{ families: number }[]>`
        SELECT families_of_worker(${workerId}::uuid, ARRAY['holder', 'lead-professional', 'team-member', 'action-owner']) AS families`
      if (families > 0) {
        throw invalid(
          'agencyId',
          `${before.name} still works with ${families === 1 ? '1 family' : `${families} families`}. Ask for somebody else to take over first`,
        )
      }
      const [row] = await tx.$queryRaw<{ ended: number }[]>`
        SELECT end_access_of_worker(${workerId}::uuid, ${now}::timestamptz) AS ended`
      ended = row?.ended ?? 0
    }
    const stillManages = given.work === 'manager' && before.agencyId === given.agencyId
    if (!stillManages)
      await tx.$queryRaw`SELECT end_management_of_worker(${workerId}::uuid, ${now}::timestamptz)`
    await tx.worker.updateMany({
      where: { id: workerId },
      data: { ...given, teamId: teamId ?? null, capacity: capacity ?? null },
    })
    noteForAudit({
      subjectId: workerId,
      details: { work: given.work, agencyId: given.agencyId, accessEnded: ended },
    })
    return { workerId }
  },
})
