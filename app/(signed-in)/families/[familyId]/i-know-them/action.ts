'use server'

import { declareConflict } from '@/lib/conflict/commands/declare'
import { formAction } from '@/lib/operation/form-action'
import { paths } from '@/lib/paths'
import { knowThemSchema } from './schema'

export const submitKnowThem = formAction(declareConflict, {
  form: knowThemSchema,
  input: (told) => told,
  to: () => `${paths.families()}?done=kept-out`,
})
