import 'server-only'
import { z } from 'zod'
import { isSelf } from '@/lib/access/same-person'
import { record } from '@/lib/access/subject'
import { command } from '@/lib/operation/command'
import { invalid } from '@/lib/operation/refusal'
import { changedOne } from '@/lib/operation/version'

const input = z.strictObject({
  familyId: z.uuid(),
  releaseId: z.uuid(),
  answer: z.enum(['released', 'refused']),
  why: z.string().trim().min(1).max(2_000),
})

/** A second person's answer: the protected address may be used once, within a fortnight, or it may not. */
export const answerRelease = command({
  name: 'disclosure.answer-release',
  input,
  may: 'releaseProtected',
  on: ({ releaseId, familyId }) => record('release', releaseId, familyId),
  audit: 'release-answered',
  run: async ({ tx, actor, familyId, now, input: { releaseId, answer, why }, noteForAudit }) => {
    const asked = await tx.protectedRelease.findUniqueOrThrow({ where: { id: releaseId } })
    if (isSelf(actor, asked.askedBy))
      throw invalid('answer', 'Somebody else must answer what you asked yourself')
    changedOne(
      await tx.protectedRelease.updateMany({
        where: { id: releaseId, answer: null },
        data: { answer, answerWhy: why, answeredBy: actor.workerId, answeredAt: now },
      }),
    )
    noteForAudit({ details: { answer } })
    return { familyId, releaseId }
  },
})
