'use server'

import { declareConflictFor } from '@/lib/conflict/commands/declare-for'
import { formAction } from '@/lib/operation/form-action'
import { paths } from '@/lib/paths'
import { keepOutSchema } from './schema'

export const submitKeepOut = formAction(declareConflictFor, {
  form: keepOutSchema,
  input: (told) => told,
  to: ({ familyId }) => paths.familyConflicts(familyId),
})
