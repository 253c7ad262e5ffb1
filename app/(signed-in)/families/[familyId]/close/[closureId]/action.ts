'use server'

import { returnClosure } from '@/lib/episode/commands/return-closure'
import { signOffClosure } from '@/lib/episode/commands/sign-off-closure'
import { formAction } from '@/lib/operation/form-action'
import { paths } from '@/lib/paths'
import { returnSchema, signOffSchema } from './schema'

export const submitSignOff = formAction(signOffClosure, {
  form: signOffSchema,
  input: (ids) => ids,
  to: ({ familyId }) => `${paths.family(familyId)}?done=closed`,
})

export const submitReturn = formAction(returnClosure, {
  form: returnSchema,
  input: (answer) => answer,
  to: ({ familyId }) => `${paths.family(familyId)}?done=returned`,
})
