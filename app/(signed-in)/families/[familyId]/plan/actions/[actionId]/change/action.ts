'use server'

import { formAction } from '@/lib/operation/form-action'
import { paths } from '@/lib/paths'
import { changeAction } from '@/lib/plan/commands/change-action'
import { changeActionSchema } from './schema'

export const submitChange = formAction(changeAction, {
  form: changeActionSchema,
  input: (change) => change,
  to: ({ familyId }) => `${paths.plan(familyId)}?done=changed`,
})
