import 'server-only'
import { z } from 'zod'
import { endAccess } from '@/lib/access/grant'
import { record } from '@/lib/access/subject'
import { recordOnTimeline } from '@/lib/chronology/record'
import { command } from '@/lib/operation/command'
import { invalid, NotFound } from '@/lib/operation/refusal'
import { howOftenCovered } from '../how-often-covered'
import { readSharedWith } from '../read-shared-with'

/**
 * Stops sharing with an agency for one recorded reason, at once. What was shared stays on record, and other reasons
 * the same agency has, such as the family's own yes, go on: `stillCovered` says whether there are any.
 */
export const stopSharing = command({
  name: 'consent.stop-sharing',
  input: z.strictObject({ familyId: z.uuid(), sharingId: z.uuid(), reason: z.string().min(1).max(5_000) }),
  may: 'recordSharing',
  on: ({ familyId, sharingId }) => record('sharing', sharingId, familyId),
  audit: 'sharing-stopped',
  run: async (context) => {
    const { tx, actor, input, now, familyId, noteForAudit } = context
    const { sharingId, reason } = input
    const sharing = await tx.sharingRecord.findUnique({ where: { id: sharingId } })
    if (!sharing) throw new NotFound()
    const stopped = await tx.sharingStop.count({ where: { sharingId } })
    if (!sharing.shared || stopped > 0) throw invalid('', 'Nothing is shared for this reason any more')
    const given = await tx.disclosure.count({ where: { sharingId } })
    if (given > 0) throw invalid('', 'This was given once: there is nothing that goes on to stop')
    const { name, agencyId } = await readSharedWith(tx, sharing)
    await tx.sharingStop.create({
      data: { sharingId, familyId, reason, stoppedBy: actor.workerId, stoppedAt: now },
    })
    await recordOnTimeline(context, {
      familyId,
      kind: 'sharing-stopped',
      track: 'team',
      words: { who: actor.name, agency: name },
      about: sharingId,
    })
    const stillCovered = agencyId ? (await howOftenCovered(tx, familyId, agencyId)) > 1 : false
    noteForAudit({ details: { stillCovered, ...(agencyId && { agencyId }) } })
    for (const relation of ['agreed-agency', 'knowing-agency'] as const) {
      if (agencyId) await endAccess(tx, { familyId, to: { agencyId }, relation, because: sharingId, at: now })
    }
    return { familyId, sharingId, stillCovered }
  },
})
