import { z } from 'zod'
import { requiredChoice } from '@/lib/form/choice'
import { requiredDay } from '@/lib/form/date'
import { requiredWords } from '@/lib/form/text'
import { holdReasons } from '@/lib/retention/types'

export const holdSchema = z.strictObject({
  familyId: z.uuid(),
  reason: requiredChoice(holdReasons, 'Select why it must be kept'),
  why: requiredWords('Write what it is and who asked', 5_000),
  reviewOn: requiredDay('Enter the day you will look at this again'),
})
