import 'server-only'
import { z } from 'zod'
import { nothing } from '@/lib/access/subject'
import { command } from '@/lib/operation/command'
import { invalid } from '@/lib/operation/refusal'
import { changedOne } from '@/lib/operation/version'
import { openDraft } from '../draft'

/** Sends a proposed draft back to whoever wrote it, with why. Whoever wrote it takes it back the same way. */
export const returnGuidance = command({
  name: 'guidance.return',
  input: z.strictObject({
    versionId: z.uuid(),
    version: z.int(),
    why: z.string().trim().min(1, 'Say what is needed first').max(2_000, 'Use 2,000 characters or fewer'),
  }),
  may: 'keepGuidance',
  on: nothing,
  audit: 'guidance-returned',
  run: async ({ tx, actor, now, input, noteForAudit }) => {
    const { versionId, version, why } = input
    const { row } = await openDraft(tx, versionId)
    if (!row.proposedAt) throw invalid('', 'This draft is with whoever writes it already')
    changedOne(
      await tx.guidanceVersion.updateMany({
        where: { id: versionId, version, publishedAt: null },
        data: {
          proposedAt: null,
          returnedBy: actor.workerId,
          returnedAt: now,
          returnedWhy: why,
          version: { increment: 1 },
        },
      }),
    )
    noteForAudit({ subjectId: versionId })
    return { versionId }
  },
})
