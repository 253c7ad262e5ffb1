import { z } from 'zod'
import { requiredWords } from '@/lib/form/text'

export const endConflictSchema = z.strictObject({
  familyId: z.uuid(),
  conflictId: z.uuid(),
  why: requiredWords('Write why they no longer need to be kept out', 2_000),
})
