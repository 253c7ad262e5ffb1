'use server'

import { startGuidanceDraft } from '@/lib/guidance/commands/start-draft'
import { formAction } from '@/lib/operation/form-action'
import { paths } from '@/lib/paths'
import { startSchema } from './schema'

export const submitStart = formAction(startGuidanceDraft, {
  form: startSchema,
  input: () => ({}),
  to: ({ versionId }) => paths.guidanceVersion(versionId),
})
