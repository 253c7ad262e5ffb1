import 'server-only'
import { z } from 'zod'
import { nothing } from '@/lib/access/subject'
import { query } from '@/lib/operation/query'
import { sharedWithoutAgreement } from '../shared-without'

/** What was shared without a family's agreement and no manager has looked at yet, the oldest first. */
export const sharingToLookAt = query({
  name: 'consent.sharing-to-look-at',
  input: z.strictObject({}),
  may: 'lookAtSharing',
  on: nothing,
  audit: 'sharing-to-look-at-listed',
  run: async ({ tx, noteForAudit }) => {
    const waiting = await sharedWithoutAgreement(tx)
    noteForAudit({ details: { shown: waiting.length } })
    return waiting
  },
})
