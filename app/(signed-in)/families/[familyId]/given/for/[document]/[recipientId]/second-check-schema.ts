import { z } from 'zod'
import { requiredWords } from '@/lib/form/text'

export const askSecondCheckSchema = z.strictObject({
  familyId: z.uuid(),
  recipientId: z.uuid(),
  digest: z.string().max(64),
  upTo: z.string().max(19).optional(),
  note: requiredWords('Write what they should look at', 2_000),
})
