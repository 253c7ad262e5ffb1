import { z } from 'zod'
import { requiredWords } from '@/lib/form/text'

export const askSchema = z.strictObject({
  familyId: z.uuid(),
  familyView: requiredWords('Write who the family would like, and why', 2_000),
  workerId: z.preprocess((value) => value ?? '', z.uuid('Choose who to ask')),
  because: requiredWords('Write why you are asking them', 2_000),
})
