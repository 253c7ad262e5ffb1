'use server'

import { answerRelease } from '@/lib/disclosure/commands/answer-release'
import { formAction } from '@/lib/operation/form-action'
import { paths } from '@/lib/paths'
import { releaseSchema } from './schema'

export const submitReleaseAnswer = formAction(answerRelease, {
  form: releaseSchema,
  input: (answer) => answer,
  to: ({ familyId }) => `${paths.given(familyId)}?done=answered`,
})
