import 'server-only'
import { z } from 'zod'
import { nothing } from '@/lib/access/subject'
import { command } from '@/lib/operation/command'
import { invalid, NotFound } from '@/lib/operation/refusal'
import { sharedWithoutAgreement } from '../shared-without'
import { lookOutcomes } from '../types'

/**
 * A manager says whether it was right to share something without agreement. Nobody says it of what they shared
 * themselves. It is said once, and stands beside what was shared.
 */
export const lookAtSharing = command({
  name: 'consent.look-at-sharing',
  input: z.strictObject({
    sharingId: z.uuid(),
    outcome: z.enum(lookOutcomes),
    words: z.string().min(1).max(5_000).optional(),
  }),
  may: 'lookAtSharing',
  on: nothing,
  audit: 'sharing-looked-at',
  run: async ({ tx, input, now, noteForAudit }) => {
    if (input.outcome !== 'right' && !input.words) throw invalid('words', 'Write what happens now')
    const waiting = await sharedWithoutAgreement(tx)
    const one = waiting.find(({ ids }) => ids.includes(input.sharingId))
    if (!one) throw new NotFound()
    const looked = await tx.$queryRaw<{ family_id: string }[]>`SELECT family_id
      FROM look_at_sharing(${[...one.ids]}::uuid[], ${input.outcome}, ${input.words ?? null}, ${now}::timestamptz)`
    const familyId = looked[0]?.family_id
    if (!familyId) throw new NotFound()
    noteForAudit({
      familyId,
      subjectId: one.id,
      details: { outcome: input.outcome, agencies: looked.length },
    })
    return { sharingId: one.id }
  },
})
