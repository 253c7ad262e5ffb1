'use server'

import { beginLetter } from '@/lib/disclosure/commands/begin-letter'
import { formAction } from '@/lib/operation/form-action'
import { paths } from '@/lib/paths'
import { beginLetterSchema } from './schema'

export const submitBeginLetter = formAction(beginLetter, {
  form: beginLetterSchema,
  input: (asked) => asked,
  to: ({ familyId, letterId }) => paths.letter(familyId, letterId),
})
