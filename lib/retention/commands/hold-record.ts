import 'server-only'
import { z } from 'zod'
import { family } from '@/lib/access/subject'
import { day as toDay } from '@/lib/calendar/day'
import { dayToColumn } from '@/lib/db/day-column'
import { newId } from '@/lib/db/id'
import { command } from '@/lib/operation/command'
import { invalid } from '@/lib/operation/refusal'
import { holdReasons } from '../types'

/** Puts a record on hold: whatever its time, it does not go until somebody lifts the hold. What was agreed is stopped. */
export const holdRecord = command({
  name: 'retention.hold',
  input: z.strictObject({
    familyId: z.uuid(),
    reason: z.enum(holdReasons),
    why: z.string().min(1).max(5_000),
    reviewOn: z.iso.date(),
  }),
  may: 'decideKeeping',
  on: ({ familyId }) => family(familyId),
  audit: 'record-held',
  run: async ({ tx, actor, input, now, today, familyId, noteForAudit }) => {
    const reviewOn = toDay(input.reviewOn)
    if (reviewOn <= today) throw invalid('reviewOn', 'The day to look at this again must be after today')
    if ((await tx.recordHold.count({ where: { familyId, liftedAt: null } })) > 0)
      throw invalid('', 'This record is on hold already')
    const id = newId()
    await tx.recordHold.createMany({
      data: {
        id,
        familyId,
        reason: input.reason,
        why: input.why,
        reviewOn: dayToColumn(reviewOn),
        placedBy: actor.workerId,
        placedAt: now,
      },
    })
    noteForAudit({ subjectId: id, details: { reason: input.reason } })
    return { familyId }
  },
})
