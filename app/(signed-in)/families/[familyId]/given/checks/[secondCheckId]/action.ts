'use server'

import { answerSecondCheck } from '@/lib/disclosure/commands/answer-second-check'
import { formAction } from '@/lib/operation/form-action'
import { paths } from '@/lib/paths'
import { secondCheckSchema } from './schema'

export const submitSecondCheckAnswer = formAction(answerSecondCheck, {
  form: secondCheckSchema,
  input: (answer) => answer,
  to: ({ familyId }) => `${paths.given(familyId)}?done=answered`,
})
