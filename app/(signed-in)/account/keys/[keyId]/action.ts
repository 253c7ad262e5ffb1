'use server'

import { formAction } from '@/lib/operation/form-action'
import { paths } from '@/lib/paths'
import { removeOwnKey } from '@/lib/worker/commands/remove-own-key'
import { removeKeySchema } from './schema'

export const submitRemoveKey = formAction(removeOwnKey, {
  form: removeKeySchema,
  input: (key) => key,
  to: () => `${paths.accountKeys()}?done=removed`,
})
