import { z } from 'zod'
import { requiredScore } from '@/lib/form/choice'

export const scoreSchema = z.strictObject({
  familyId: z.uuid(),
  outcomeId: z.uuid(),
  score: requiredScore('Choose where the family puts it, from 0 to 10'),
})

export const metSchema = z.strictObject({
  familyId: z.uuid(),
  outcomeId: z.uuid(),
  version: z.coerce.number(),
})
