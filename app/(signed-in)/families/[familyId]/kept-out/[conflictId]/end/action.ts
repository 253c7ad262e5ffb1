'use server'

import { endConflict } from '@/lib/conflict/commands/end'
import { formAction } from '@/lib/operation/form-action'
import { paths } from '@/lib/paths'
import { endConflictSchema } from './schema'

export const submitEndConflict = formAction(endConflict, {
  form: endConflictSchema,
  input: (told) => told,
  to: ({ familyId }) => paths.familyConflicts(familyId),
})
