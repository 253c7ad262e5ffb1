'use server'

import { takeOnNamedPerson } from '@/lib/lead-professional/commands/take-on-lead'
import { formAction } from '@/lib/operation/form-action'
import { paths } from '@/lib/paths'
import { takeOnSchema } from './schema'

export const submitTakeOn = formAction(takeOnNamedPerson, {
  form: takeOnSchema,
  input: (taking) => taking,
  to: ({ familyId }) => `${paths.namedPerson(familyId)}?done=taken-on`,
})
