import { z } from 'zod'
import { waysToKnow } from '@/lib/conflict/types'
import { requiredChoice } from '@/lib/form/choice'
import { optionalWords, requiredText } from '@/lib/form/text'

export const keepOutSchema = z.strictObject({
  familyId: z.uuid(),
  workerId: requiredText('Select who knows the family'),
  how: requiredChoice(waysToKnow, 'Select how they know the family'),
  words: optionalWords(2_000),
})
