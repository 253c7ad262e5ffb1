import { z } from 'zod'
import { requiredChoice } from '@/lib/form/choice'
import { requiredWords } from '@/lib/form/text'

export const secondCheckSchema = z.strictObject({
  familyId: z.uuid(),
  secondCheckId: z.uuid(),
  answer: requiredChoice(['may-be-given', 'not-yet'], 'Select whether it may be given'),
  why: requiredWords('Write what you looked at, or what is to change first', 2_000),
})
