import { z } from 'zod'
import { requiredDay } from '@/lib/form/date'
import { requiredText } from '@/lib/form/text'

export const reviewSchema = z.strictObject({
  familyId: z.uuid(),
  planId: z.uuid(),
  version: z.coerce.number(),
  reviewOn: requiredDay('Enter the day you will look at the plan again'),
  why: requiredText('Write why the day changes'),
})
