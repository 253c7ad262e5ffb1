import 'server-only'
import { z } from 'zod'
import { isSelf } from '@/lib/access/same-person'
import { family } from '@/lib/access/subject'
import { tellStaff } from '@/lib/notice/tell-staff'
import { command } from '@/lib/operation/command'
import { invalid } from '@/lib/operation/refusal'
import { openRestriction } from '../open-restriction'

/**
 * A second named person answers: the restriction is lifted, and everybody sees again what their other reasons let
 * them see; or it stays, and may be asked about again.
 */
export const answerLift = command({
  name: 'restriction.answer-lift',
  input: z.strictObject({ familyId: z.uuid(), answer: z.enum(['lift', 'keep']) }),
  may: 'restrictFamily',
  on: ({ familyId }) => family(familyId),
  audit: 'restriction-lift-answered',
  needs: 'fresh-sign-in',
  run: async ({ tx, actor, input, now, familyId, noteForAudit }) => {
    const restriction = await openRestriction(tx, familyId)
    if (!restriction.liftAskedBy) throw invalid('', 'Nobody has asked for this to be lifted')
    if (isSelf(actor, restriction.liftAskedBy))
      throw invalid('', 'You asked for this, so somebody else who is named must answer')
    const lifts = input.answer === 'lift'
    await tx.familyRestriction.updateMany({
      where: { id: restriction.id, liftedAt: null },
      data: lifts
        ? { liftedBy: actor.workerId, liftedAt: now }
        : { liftAskedBy: null, liftAskedAt: null, liftWhy: null },
    })
    const named = await tx.restrictionPerson.findMany({
      where: { restrictionId: restriction.id, untilAt: null },
    })
    if (lifts) {
      await tellStaff(tx, {
        to: named.map(({ workerId }) => workerId),
        kind: 'restriction-lifted',
        familyId,
        about: restriction.id,
        by: actor.workerId,
        at: now,
      })
    }
    noteForAudit({ subjectId: restriction.id, details: { answer: input.answer } })
    return { familyId, restrictionId: restriction.id, answer: input.answer }
  },
})
