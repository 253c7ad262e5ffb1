'use server'

import { askClosure } from '@/lib/episode/commands/ask-closure'
import { formAction } from '@/lib/operation/form-action'
import { paths } from '@/lib/paths'
import { closureSchema } from './schema'

export const submitClosure = formAction(askClosure, {
  form: closureSchema,
  input: (closure) => closure,
  to: ({ familyId }) => `${paths.family(familyId)}?done=closure`,
})
