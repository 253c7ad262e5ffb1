'use server'

import { askRelease } from '@/lib/disclosure/commands/ask-release'
import { formAction } from '@/lib/operation/form-action'
import { paths } from '@/lib/paths'
import { askReleaseSchema } from './schema'

export const submitAskRelease = formAction(askRelease, {
  form: askReleaseSchema,
  input: (asked) => asked,
  to: ({ familyId }) => `${paths.given(familyId)}?done=asked`,
})
