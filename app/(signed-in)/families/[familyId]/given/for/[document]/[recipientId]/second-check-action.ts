'use server'

import { askSecondCheck } from '@/lib/disclosure/commands/ask-second-check'
import { formAction } from '@/lib/operation/form-action'
import { paths } from '@/lib/paths'
import { askSecondCheckSchema } from './second-check-schema'

export const submitAskSecondCheck = formAction(askSecondCheck, {
  form: askSecondCheckSchema,
  input: (asked) => asked,
  to: ({ familyId }) => `${paths.given(familyId)}?done=check-asked`,
})
