import { z } from 'zod'
import { requiredChoice } from '@/lib/form/choice'
import { requiredWords } from '@/lib/form/text'

export const askLiftSchema = z.strictObject({
  familyId: z.uuid(),
  why: requiredWords('Write why it no longer needs to be restricted', 5_000),
})

export const answerLiftSchema = z.strictObject({
  familyId: z.uuid(),
  answer: requiredChoice(['lift', 'keep'], 'Select whether to lift the restriction'),
})
