import 'server-only'
import { z } from 'zod'
import { nothing } from '@/lib/access/subject'
import { command } from '@/lib/operation/command'
import { changedOne } from '@/lib/operation/version'
import { ownDraft } from '../draft'

/** Puts a draft of one's own away. It is kept as it was, and cannot be published. */
export const discardGuidanceDraft = command({
  name: 'guidance.discard',
  input: z.strictObject({ versionId: z.uuid(), version: z.int() }),
  may: 'keepGuidance',
  on: nothing,
  audit: 'guidance-discarded',
  run: async (context) => {
    const { tx, now, input, noteForAudit } = context
    const { versionId, version } = input
    await ownDraft(context, versionId)
    changedOne(
      await tx.guidanceVersion.updateMany({
        where: { id: versionId, version, proposedAt: null, publishedAt: null },
        data: { discardedAt: now, version: { increment: 1 } },
      }),
    )
    noteForAudit({ subjectId: versionId })
    return { versionId }
  },
})
