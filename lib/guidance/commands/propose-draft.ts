import 'server-only'
import { z } from 'zod'
import { nothing } from '@/lib/access/subject'
import { type Day, day } from '@/lib/calendar/day'
import type { Guidance } from '@/lib/continuum/guidance/guidance'
import { dayFromColumn, dayToColumn } from '@/lib/db/day-column'
import { command } from '@/lib/operation/command'
import { InvalidInput, invalid } from '@/lib/operation/refusal'
import { changedOne } from '@/lib/operation/version'
import { needsToFollowTheNewest, ownDraft } from '../draft'
import { whatStops } from '../sound'

/**
 * Hands a draft to a second person, with the day it would begin and what it changes. It is not changed from then on
 * unless it is taken back. A whole day is made under one version, so it begins tomorrow at the earliest.
 */
export const proposeGuidance = command({
  name: 'guidance.propose',
  input: z.strictObject({
    versionId: z.uuid(),
    version: z.int(),
    effectiveFrom: z.iso.date('Enter a real date').transform(day),
    what: z
      .string()
      .trim()
      .min(1, 'Say what this version changes')
      .max(1_000, 'Use 1,000 characters or fewer'),
    source: z.string().trim().min(1, 'Name the decision it rests on').max(500, 'Use 500 characters or fewer'),
    whyWeaker: z.string().trim().max(2_000, 'Use 2,000 characters or fewer').optional(),
  }),
  may: 'keepGuidance',
  on: nothing,
  audit: 'guidance-proposed',
  run: async (context) => {
    const { tx, today, now, input, noteForAudit } = context
    const { versionId, version, effectiveFrom, what, source, whyWeaker } = input
    const { guidance, base, before } = await ownDraft(context, versionId)
    await needsToFollowTheNewest(tx, base)
    if (effectiveFrom <= today) throw invalid('effectiveFrom', 'Choose tomorrow or a later day')
    if (base.effectiveFrom && effectiveFrom <= dayFromColumn(base.effectiveFrom))
      throw invalid('effectiveFrom', 'Choose a day after the version before it begins')
    const named = withName(guidance, before, { effectiveFrom, what, source })
    const stopped = whatStops(before, named, whyWeaker)
    if (stopped.length > 0) throw new InvalidInput(stopped)
    changedOne(
      await tx.guidanceVersion.updateMany({
        where: { id: versionId, version, proposedAt: null },
        data: {
          content: JSON.parse(JSON.stringify(named)),
          effectiveFrom: dayToColumn(effectiveFrom),
          what,
          whyWeaker: whyWeaker || null,
          proposedAt: now,
          returnedBy: null,
          returnedAt: null,
          returnedWhy: null,
          version: { increment: 1 },
        },
      }),
    )
    noteForAudit({ subjectId: versionId, details: { effectiveFrom } })
    return { versionId }
  },
})

/** A version is named for the day it begins, and adds one line to the log of changes. */
function withName(
  guidance: Guidance,
  before: Guidance,
  { effectiveFrom, what, source }: { effectiveFrom: Day; what: string; source: string },
): Guidance {
  return {
    ...guidance,
    version: effectiveFrom,
    versionSource: { value: effectiveFrom, basis: 'S', source },
    changes: [...before.changes, { on: effectiveFrom, what }],
  }
}
