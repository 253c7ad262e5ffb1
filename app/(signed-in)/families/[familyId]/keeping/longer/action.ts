'use server'

import { formAction } from '@/lib/operation/form-action'
import { paths } from '@/lib/paths'
import { keepLonger } from '@/lib/retention/commands/keep-longer'
import { keepLongerSchema } from './schema'

export const submitKeepLonger = formAction(keepLonger, {
  form: keepLongerSchema,
  input: (kept) => kept,
  to: ({ familyId }) => `${paths.familyKeeping(familyId)}?done=kept`,
})
