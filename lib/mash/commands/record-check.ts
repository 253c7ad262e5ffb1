import 'server-only'
import { z } from 'zod'
import { record } from '@/lib/access/subject'
import { command } from '@/lib/operation/command'
import { invalid, NotFound } from '@/lib/operation/refusal'
import { changedOne } from '@/lib/operation/version'
import { CHECK_ANSWERS } from '../types'

/** Writes down what an agency answered, and who answered for it. It stays as it was given. */
export const recordCheck = command({
  name: 'mash.record-check',
  input: z.strictObject({
    requestId: z.uuid(),
    checkId: z.uuid(),
    holds: z.enum(CHECK_ANSWERS),
    answer: z.string().trim().min(1).max(4_000).optional(),
    answeredBy: z.string().trim().min(1, 'Write who answered').max(200),
  }),
  may: 'triageRequest',
  on: ({ requestId }) => record('mashRequest', requestId),
  audit: 'mash-check-answered',
  run: async ({ tx, actor, now, familyId, input, noteForAudit }) => {
    const { requestId, checkId, holds, answer, answeredBy } = input
    const check = await tx.mashCheck.findFirst({ where: { id: checkId, requestId } })
    if (!check) throw new NotFound()
    if (check.answeredAt) throw invalid('', 'Their answer is written down already, and stays as it was given')
    if (holds !== 'nothing' && !answer) throw invalid('answer', 'Write what they said')
    changedOne(
      await tx.mashCheck.updateMany({
        where: { id: checkId, answeredAt: null },
        data: { holds, answer: answer ?? null, answeredBy, answeredAt: now, recordedBy: actor.workerId },
      }),
    )
    noteForAudit({ subjectId: checkId, details: { holds, agencyId: check.agencyId } })
    return { familyId, requestId }
  },
})
