'use server'

import { addLocality } from '@/lib/locality/commands/add-locality'
import { formAction } from '@/lib/operation/form-action'
import { paths } from '@/lib/paths'
import { addAreaSchema } from './schema'

export const submitArea = formAction(addLocality, {
  form: addAreaSchema,
  input: (area) => area,
  to: () => `${paths.localities()}?done=added`,
})
