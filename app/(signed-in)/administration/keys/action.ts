'use server'

import { formAction } from '@/lib/operation/form-action'
import { paths } from '@/lib/paths'
import { askForKeys } from '@/lib/worker/commands/ask-for-keys'
import { keysFromSchema, keysOffSchema } from './schema'

export const submitKeysFrom = formAction(askForKeys, {
  form: keysFromSchema,
  input: (value) => value,
  to: () => `${paths.administrationKeys()}?done=from`,
})

export const submitKeysOff = formAction(askForKeys, {
  form: keysOffSchema,
  input: () => ({}),
  to: () => `${paths.administrationKeys()}?done=off`,
})
