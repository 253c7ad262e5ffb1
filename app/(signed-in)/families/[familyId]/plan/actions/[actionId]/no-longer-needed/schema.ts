import { z } from 'zod'
import { requiredWords } from '@/lib/form/text'

export const droppedSchema = z.strictObject({
  familyId: z.uuid(),
  actionId: z.uuid(),
  why: requiredWords('Write why it is no longer needed', 2_000),
})
