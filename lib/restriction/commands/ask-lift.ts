import 'server-only'
import { z } from 'zod'
import { family } from '@/lib/access/subject'
import { tellStaff } from '@/lib/notice/tell-staff'
import { command } from '@/lib/operation/command'
import { invalid } from '@/lib/operation/refusal'
import { openRestriction } from '../open-restriction'

/** Asks for a restriction to be lifted. Nothing opens until a second named person agrees. */
export const askLift = command({
  name: 'restriction.ask-lift',
  input: z.strictObject({ familyId: z.uuid(), why: z.string().min(1).max(5_000) }),
  may: 'restrictFamily',
  on: ({ familyId }) => family(familyId),
  audit: 'restriction-lift-asked',
  needs: 'fresh-sign-in',
  run: async ({ tx, actor, input, now, familyId, noteForAudit }) => {
    const restriction = await openRestriction(tx, familyId)
    if (restriction.liftAskedBy) throw invalid('', 'Somebody has asked for this already')
    await tx.familyRestriction.updateMany({
      where: { id: restriction.id, liftAskedBy: null },
      data: { liftAskedBy: actor.workerId, liftAskedAt: now, liftWhy: input.why },
    })
    const named = await tx.restrictionPerson.findMany({
      where: { restrictionId: restriction.id, untilAt: null },
    })
    await tellStaff(tx, {
      to: named.map(({ workerId }) => workerId),
      kind: 'restriction-lift-asked',
      familyId,
      about: restriction.id,
      by: actor.workerId,
      at: now,
    })
    noteForAudit({ subjectId: restriction.id })
    return { familyId, restrictionId: restriction.id }
  },
})
