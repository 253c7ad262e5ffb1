import 'server-only'
import { z } from 'zod'
import { nothing } from '@/lib/access/subject'
import { newId } from '@/lib/db/id'
import { command } from '@/lib/operation/command'
import { NotFound } from '@/lib/operation/refusal'
import { guidanceIdOf, newestVersion } from '../draft'
import { storedGuidance } from '../stored-guidance'

/** Starts a draft that says what the newest published version says. */
export const startGuidanceDraft = command({
  name: 'guidance.start-draft',
  input: z.strictObject({}),
  may: 'keepGuidance',
  on: nothing,
  audit: 'guidance-drafted',
  run: async ({ tx, actor, now, noteForAudit }) => {
    const newest = await newestVersion(tx, await guidanceIdOf(tx))
    if (!newest) throw new NotFound()
    const versionId = newId()
    await tx.guidanceVersion.create({
      data: {
        id: versionId,
        guidanceId: newest.guidanceId,
        content: JSON.parse(JSON.stringify(storedGuidance(newest.content))),
        basedOn: newest.id,
        draftedBy: actor.workerId,
        draftedAt: now,
        changedAt: now,
      },
    })
    noteForAudit({ subjectId: versionId, details: { basedOn: newest.id } })
    return { versionId }
  },
})
