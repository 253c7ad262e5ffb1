'use server'

import { lookAtSharing } from '@/lib/consent/commands/look-at-sharing'
import { formAction } from '@/lib/operation/form-action'
import { paths } from '@/lib/paths'
import { lookSchema } from './schema'

export const submitLook = formAction(lookAtSharing, {
  form: lookSchema,
  input: (look) => look,
  to: () => `${paths.sharedWithout()}?done=looked`,
})
