import 'server-only'
import { z } from 'zod'
import { isSelf } from '@/lib/access/same-person'
import { nothing } from '@/lib/access/subject'
import { dayFromColumn } from '@/lib/db/day-column'
import { command } from '@/lib/operation/command'
import { InvalidInput, invalid } from '@/lib/operation/refusal'
import { changedOne } from '@/lib/operation/version'
import { needsToFollowTheNewest, openDraft } from '../draft'
import { whatStops } from '../sound'

/**
 * Publishes what somebody else proposed: from its day on, it is what the partnership decides by, and it is never
 * changed again. The version before ends that day. Throws InvalidInput for whoever wrote it: this takes two people.
 */
export const publishGuidance = command({
  name: 'guidance.publish',
  input: z.strictObject({ versionId: z.uuid(), version: z.int() }),
  may: 'keepGuidance',
  on: nothing,
  audit: 'guidance-published',
  needs: 'fresh-sign-in',
  run: async ({ tx, actor, today, now, input, noteForAudit }) => {
    const { versionId, version } = input
    const { row, draftedBy, guidance, base, before } = await openDraft(tx, versionId)
    if (!row.proposedAt || !row.effectiveFrom) throw invalid('', 'This draft has not been proposed yet')
    if (isSelf(actor, draftedBy))
      throw invalid('', 'You wrote this version, so somebody else must publish it: this takes two people')
    await needsToFollowTheNewest(tx, base)
    const effectiveFrom = dayFromColumn(row.effectiveFrom)
    if (effectiveFrom <= today)
      throw invalid('', 'The day it should begin has come. Send it back, so that a later day is chosen')
    const stopped = whatStops(before, guidance, row.whyWeaker ?? undefined)
    if (stopped.length > 0) throw new InvalidInput(stopped)
    // The version before ends first: two are never in force on one day.
    changedOne(
      await tx.guidanceVersion.updateMany({
        where: { id: base.id, effectiveTo: null },
        data: { effectiveTo: row.effectiveFrom },
      }),
    )
    changedOne(
      await tx.guidanceVersion.updateMany({
        where: { id: versionId, version, publishedAt: null },
        data: { publishedBy: actor.workerId, publishedAt: now, version: { increment: 1 } },
      }),
    )
    noteForAudit({ subjectId: versionId, details: { effectiveFrom, follows: base.id } })
    return { versionId }
  },
})
