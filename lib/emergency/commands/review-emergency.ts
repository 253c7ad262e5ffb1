import 'server-only'
import { z } from 'zod'
import { nothing } from '@/lib/access/subject'
import { tellStaff } from '@/lib/notice/tell-staff'
import { command } from '@/lib/operation/command'
import { NotFound } from '@/lib/operation/refusal'
import { changedOne } from '@/lib/operation/version'
import { emergencyOutcomes } from '../types'

/**
 * A manager of the person or of the family says whether it was right to open a record in an emergency. Nobody says it
 * of themselves. Their answer stands: it is given once.
 */
export const reviewEmergency = command({
  name: 'emergency.review',
  input: z.strictObject({
    emergencyId: z.uuid(),
    outcome: z.enum(emergencyOutcomes),
    words: z.string().min(1).max(5_000),
  }),
  may: 'reviewEmergency',
  on: nothing,
  audit: 'emergency-reviewed',
  run: async ({ tx, actor, input, now, noteForAudit }) => {
    const emergency = await tx.emergencyAccess.findFirst({
      where: { id: input.emergencyId, workerId: { notIn: [...actor.posts] } },
    })
    if (!emergency) throw new NotFound()
    changedOne(
      await tx.emergencyAccess.updateMany({
        where: { id: emergency.id, reviewedAt: null },
        data: {
          reviewedBy: actor.workerId,
          reviewedAt: now,
          outcome: input.outcome,
          reviewWords: input.words,
        },
      }),
    )
    if (emergency.familyId) {
      await tellStaff(tx, {
        to: [emergency.workerId],
        kind: 'emergency-reviewed',
        familyId: emergency.familyId,
        about: emergency.id,
        by: actor.workerId,
        at: now,
      })
    }
    noteForAudit({
      ...(emergency.familyId && { familyId: emergency.familyId }),
      subjectId: emergency.id,
      details: { outcome: input.outcome },
    })
    return { emergencyId: emergency.id }
  },
})
