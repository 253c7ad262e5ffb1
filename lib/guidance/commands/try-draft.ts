import 'server-only'
import { z } from 'zod'
import { nothing } from '@/lib/access/subject'
import { addMonths } from '@/lib/calendar/day'
import { dayToColumn } from '@/lib/db/day-column'
import { newId } from '@/lib/db/id'
import { command } from '@/lib/operation/command'
import { openDraft } from '../draft'

/**
 * Asks what a draft would have suggested for the decisions of the last months. The worker counts: this app may not
 * see every family, and a page should not wait for a hundred thousand decisions.
 */
export const tryGuidance = command({
  name: 'guidance.try',
  input: z.strictObject({ versionId: z.uuid(), months: z.int().min(1).max(36) }),
  may: 'keepGuidance',
  on: nothing,
  audit: 'guidance-tried',
  run: async ({ tx, actor, today, now, input, noteForAudit }) => {
    const { row, base } = await openDraft(tx, input.versionId)
    const trialId = newId()
    await tx.guidanceTrial.create({
      data: {
        id: trialId,
        draftId: row.id,
        againstId: base.id,
        draftVersion: row.version,
        content: JSON.parse(JSON.stringify(row.content)),
        sinceOn: dayToColumn(addMonths(today, -input.months)),
        askedBy: actor.workerId,
        askedAt: now,
      },
    })
    noteForAudit({ subjectId: row.id, details: { trial: trialId, months: input.months } })
    return { versionId: row.id, trialId }
  },
})
