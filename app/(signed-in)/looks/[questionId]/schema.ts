import { z } from 'zod'
import { requiredChoice } from '@/lib/form/choice'
import { requiredWords } from '@/lib/form/text'
import { lookOutcomes } from '@/lib/look/types'

export const answerLookSchema = z.strictObject({
  questionId: z.uuid(),
  outcome: requiredChoice(lookOutcomes, 'Select what you found'),
  words: requiredWords('Write what they said, and what happens now'),
})
