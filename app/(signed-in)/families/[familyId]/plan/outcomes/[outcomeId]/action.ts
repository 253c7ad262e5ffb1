'use server'

import { formAction } from '@/lib/operation/form-action'
import { paths } from '@/lib/paths'
import { meetOutcome } from '@/lib/plan/commands/meet-outcome'
import { scoreOutcome } from '@/lib/plan/commands/score-outcome'
import { metSchema, scoreSchema } from './schema'

export const submitScore = formAction(scoreOutcome, {
  form: scoreSchema,
  input: (score) => score,
  to: ({ familyId }) => `${paths.plan(familyId)}?done=score`,
})

export const submitMet = formAction(meetOutcome, {
  form: metSchema,
  input: (met) => met,
  to: ({ familyId }) => `${paths.plan(familyId)}?done=met`,
})
