import { z } from 'zod'
import { requiredWords } from '@/lib/form/text'

export const liftHoldSchema = z.strictObject({
  familyId: z.uuid(),
  why: requiredWords('Write why it no longer needs to be on hold', 5_000),
})
