import { z } from 'zod'
import { requiredWords } from '@/lib/form/text'

export const stopSharingSchema = z.strictObject({
  familyId: z.uuid(),
  sharingId: z.uuid(),
  reason: requiredWords('Write why the sharing stops', 5_000),
})
