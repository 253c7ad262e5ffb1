'use server'

import { putLetterAway } from '@/lib/disclosure/commands/put-letter-away'
import { formAction } from '@/lib/operation/form-action'
import { paths } from '@/lib/paths'
import { putAwaySchema } from './schema'

export const submitPutAway = formAction(putLetterAway, {
  form: putAwaySchema,
  input: (asked) => asked,
  to: ({ familyId }) => `${paths.given(familyId)}?done=put-away`,
})
