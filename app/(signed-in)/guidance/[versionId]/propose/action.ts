'use server'

import { proposeGuidance } from '@/lib/guidance/commands/propose-draft'
import { formAction } from '@/lib/operation/form-action'
import { paths } from '@/lib/paths'
import { proposeSchema } from './schema'

export const submitProposal = formAction(proposeGuidance, {
  form: proposeSchema,
  input: (proposal) => proposal,
  to: ({ versionId }) => `${paths.guidanceVersion(versionId)}?done=proposed`,
})
