'use server'

import { formAction } from '@/lib/operation/form-action'
import { paths } from '@/lib/paths'
import { addOutcome } from '@/lib/plan/commands/add-outcome'
import { outcomeSchema } from './schema'

export const submitOutcome = formAction(addOutcome, {
  form: outcomeSchema,
  input: (outcome) => outcome,
  to: ({ familyId }) => `${paths.plan(familyId)}?done=outcome`,
})
