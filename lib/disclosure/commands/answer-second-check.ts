import 'server-only'
import { z } from 'zod'
import { isSelf } from '@/lib/access/same-person'
import { record } from '@/lib/access/subject'
import { command } from '@/lib/operation/command'
import { invalid } from '@/lib/operation/refusal'
import { changedOne } from '@/lib/operation/version'

/** A second person's answer: exactly this may be given, once, within a fortnight, or not yet. */
export const answerSecondCheck = command({
  name: 'disclosure.answer-second-check',
  input: z.strictObject({
    familyId: z.uuid(),
    secondCheckId: z.uuid(),
    answer: z.enum(['may-be-given', 'not-yet']),
    why: z.string().trim().min(1).max(2_000),
  }),
  may: 'releaseProtected',
  on: ({ secondCheckId, familyId }) => record('secondCheck', secondCheckId, familyId),
  audit: 'second-check-answered',
  run: async ({ tx, actor, familyId, now, input: { secondCheckId, answer, why }, noteForAudit }) => {
    const asked = await tx.secondCheck.findUniqueOrThrow({ where: { id: secondCheckId } })
    if (isSelf(actor, asked.askedBy))
      throw invalid('answer', 'Somebody else must look through what you made up yourself')
    changedOne(
      await tx.secondCheck.updateMany({
        where: { id: secondCheckId, answer: null },
        data: { answer, answerWhy: why, answeredBy: actor.workerId, answeredAt: now },
      }),
    )
    noteForAudit({ details: { answer } })
    return { familyId, secondCheckId }
  },
})
