'use server'

import { formAction } from '@/lib/operation/form-action'
import { paths } from '@/lib/paths'
import { addAction } from '@/lib/plan/commands/add-action'
import { newActionSchema } from './schema'

export const submitAction = formAction(addAction, {
  form: newActionSchema,
  input: (action) => action,
  to: ({ familyId }) => `${paths.plan(familyId)}?done=action`,
})
