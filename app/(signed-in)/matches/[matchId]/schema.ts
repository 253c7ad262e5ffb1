import { z } from 'zod'
import { requiredChoice } from '@/lib/form/choice'
import { matchAnswers } from '@/lib/person/possible-match'

const chooseAnswer = 'Choose whether these two records are the same person'

/** What the hub says of two records. */
export const matchAnswerSchema = z.strictObject({
  matchId: z.uuid(),
  answer: requiredChoice(matchAnswers, chooseAnswer),
})
