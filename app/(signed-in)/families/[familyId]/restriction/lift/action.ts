'use server'

import { formAction } from '@/lib/operation/form-action'
import { paths } from '@/lib/paths'
import { answerLift } from '@/lib/restriction/commands/answer-lift'
import { askLift } from '@/lib/restriction/commands/ask-lift'
import { answerLiftSchema, askLiftSchema } from './schema'

export const submitAskLift = formAction(askLift, {
  form: askLiftSchema,
  input: (asked) => asked,
  to: ({ familyId }) => paths.familyRestriction(familyId),
})

export const submitAnswerLift = formAction(answerLift, {
  form: answerLiftSchema,
  input: (answered) => answered,
  to: ({ familyId, answer }) =>
    answer === 'lift' ? paths.family(familyId) : paths.familyRestriction(familyId),
})
