import { z } from 'zod'
import { requiredDay } from '@/lib/form/date'
import { requiredWords } from '@/lib/form/text'

export const keepLongerSchema = z.strictObject({
  familyId: z.uuid(),
  untilOn: requiredDay('Enter the day until which it is kept'),
  why: requiredWords('Write why it is still needed', 5_000),
})
