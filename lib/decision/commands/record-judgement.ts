import 'server-only'
import { z } from 'zod'
import { record } from '@/lib/access/subject'
import { LEVELS } from '@/lib/continuum/outcome'
import { newId } from '@/lib/db/id'
import { command } from '@/lib/operation/command'

/** A person's own view, kept before the guidance's suggestion is shown to them. Never changed: a new view is a new row. */
export const recordJudgement = command({
  name: 'decision.record-judgement',
  input: z.strictObject({
    familyId: z.uuid(),
    contactId: z.uuid(),
    level: z.enum(LEVELS, 'Choose the kind of help you think fits best'),
    reasons: z.string().trim().min(1, 'Write why you think so').max(4_000),
  }),
  may: 'decideLevel',
  on: ({ familyId, contactId }) => record('contact', contactId, familyId),
  audit: 'judgement-recorded',
  run: async ({ tx, actor, now, input, familyId, noteForAudit }) => {
    const judgementId = newId()
    await tx.thresholdJudgement.create({
      data: {
        id: judgementId,
        familyId,
        contactId: input.contactId,
        level: input.level,
        reasons: input.reasons,
        judgedBy: actor.workerId,
        judgedAt: now,
      },
    })
    noteForAudit({ details: { level: input.level } })
    return { familyId, contactId: input.contactId, judgementId }
  },
})
