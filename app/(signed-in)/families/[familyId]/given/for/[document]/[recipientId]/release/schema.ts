import { z } from 'zod'
import { requiredWords } from '@/lib/form/text'

export const askReleaseSchema = z.strictObject({
  familyId: z.uuid(),
  recipientId: z.uuid(),
  why: requiredWords('Write why it must be posted', 2_000),
})
