import 'server-only'
import { z } from 'zod'
import { nothing } from '@/lib/access/subject'
import { query } from '@/lib/operation/query'
import { NotFound } from '@/lib/operation/refusal'
import { sharedWithoutAgreement } from '../shared-without'

/** One thing that was shared without agreement and waits for this manager to look at. */
export const oneToLookAt = query({
  name: 'consent.one-to-look-at',
  input: z.strictObject({ sharingId: z.uuid() }),
  may: 'lookAtSharing',
  on: nothing,
  audit: 'sharing-to-look-at-viewed',
  run: async ({ tx, input: { sharingId }, noteForAudit }) => {
    const waiting = await sharedWithoutAgreement(tx)
    const one = waiting.find(({ ids }) => ids.includes(sharingId))
    if (!one) throw new NotFound()
    noteForAudit({ subjectId: one.id, ...(one.family && { familyId: one.family.id }) })
    return one
  },
})
