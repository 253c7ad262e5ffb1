'use server'

import { takeBackQuestion } from '@/lib/lead-professional/commands/take-back-question'
import { formAction } from '@/lib/operation/form-action'
import { paths } from '@/lib/paths'
import { takeBackSchema } from './schema'

export const submitTakeBack = formAction(takeBackQuestion, {
  form: takeBackSchema,
  input: (question) => question,
  to: ({ familyId }) => paths.namedPersonAsk(familyId),
})
