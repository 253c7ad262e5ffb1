import 'server-only'
import { z } from 'zod'
import { record } from '@/lib/access/subject'
import { command } from '@/lib/operation/command'
import { invalid } from '@/lib/operation/refusal'
import { changedOne } from '@/lib/operation/version'

/** Takes out a need that was written by mistake. It stays on record, marked as taken out. */
export const withdrawNeed = command({
  name: 'assessment.withdraw-need',
  input: z.strictObject({ familyId: z.uuid(), needId: z.uuid() }),
  may: 'writeAssessment',
  on: ({ familyId, needId }) => record('need', needId, familyId),
  audit: 'need-withdrawn',
  run: async ({ tx, input, now, familyId }) => {
    const need = await tx.need.findUniqueOrThrow({
      where: { id: input.needId },
      include: { assessment: true },
    })
    if (need.assessment.completedAt)
      throw invalid('', 'This assessment is finished, so its needs stay as they are')
    changedOne(
      await tx.need.updateMany({ where: { id: need.id, withdrawnAt: null }, data: { withdrawnAt: now } }),
    )
    return { familyId, assessmentId: need.assessmentId }
  },
})
