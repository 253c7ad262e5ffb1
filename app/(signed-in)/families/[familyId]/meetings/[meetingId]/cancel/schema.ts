import { z } from 'zod'
import { requiredText } from '@/lib/form/text'

export const cancelSchema = z.strictObject({
  familyId: z.uuid(),
  meetingId: z.uuid(),
  version: z.coerce.number(),
  why: requiredText('Write why it is cancelled', 300),
})
