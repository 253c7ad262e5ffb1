'use server'

import { askNamedPerson } from '@/lib/lead-professional/commands/ask-lead'
import { formAction } from '@/lib/operation/form-action'
import { paths } from '@/lib/paths'
import { askSchema } from './schema'

export const submitAsk = formAction(askNamedPerson, {
  form: askSchema,
  input: (asking) => asking,
  to: ({ familyId }) => `${paths.namedPerson(familyId)}?done=asked`,
})
