'use server'

import { changeNow } from '@/lib/family/commands/change-now'
import { formAction } from '@/lib/operation/form-action'
import { paths } from '@/lib/paths'
import { nowSchema } from './schema'

export const submitNow = formAction(changeNow, {
  form: nowSchema,
  input: (value) => value,
  to: ({ familyId }) => paths.family(familyId),
})
