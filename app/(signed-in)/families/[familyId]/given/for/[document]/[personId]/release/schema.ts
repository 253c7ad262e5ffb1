import { z } from 'zod'
import { requiredWords } from '@/lib/form/text'

export const askReleaseSchema = z.strictObject({
  familyId: z.uuid(),
  personId: z.uuid(),
  why: requiredWords('Write why it must be posted', 2_000),
})
