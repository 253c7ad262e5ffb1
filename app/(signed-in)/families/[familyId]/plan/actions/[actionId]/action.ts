'use server'

import { formAction } from '@/lib/operation/form-action'
import { paths } from '@/lib/paths'
import { finishAction } from '@/lib/plan/commands/finish-action'
import { updateAction } from '@/lib/plan/commands/update-action'
import { doneSchema, howSchema } from './schema'

export const submitHow = formAction(updateAction, {
  form: howSchema,
  input: (said) => said,
  to: ({ familyId, actionId }) => `${paths.planAction(familyId, actionId)}?done=said`,
})

export const submitDone = formAction(finishAction, {
  form: doneSchema,
  input: (done) => done,
  to: ({ familyId, actionId }) => `${paths.planAction(familyId, actionId)}?done=done`,
})
