import 'server-only'
import { z } from 'zod'
import { family } from '@/lib/access/subject'
import { command } from '@/lib/operation/command'
import { invalid } from '@/lib/operation/refusal'

/** Lifts a hold. The record's time is looked at again in the night; nothing goes without two people agreeing anew. */
export const liftHold = command({
  name: 'retention.lift-hold',
  input: z.strictObject({ familyId: z.uuid(), why: z.string().min(1).max(5_000) }),
  may: 'decideKeeping',
  on: ({ familyId }) => family(familyId),
  audit: 'record-hold-lifted',
  run: async ({ tx, actor, input, now, familyId }) => {
    const { count } = await tx.recordHold.updateMany({
      where: { familyId, liftedAt: null },
      data: { liftedBy: actor.workerId, liftedAt: now, liftWhy: input.why },
    })
    if (count === 0) throw invalid('', 'This record is not on hold')
    return { familyId }
  },
})
