'use server'

import { discardGuidanceDraft } from '@/lib/guidance/commands/discard-draft'
import { publishGuidance } from '@/lib/guidance/commands/publish-draft'
import { returnGuidance } from '@/lib/guidance/commands/return-draft'
import { tryGuidance } from '@/lib/guidance/commands/try-draft'
import { formAction } from '@/lib/operation/form-action'
import { paths } from '@/lib/paths'
import { draftSchema, returnSchema, trySchema } from './schema'

export const submitTry = formAction(tryGuidance, {
  form: trySchema,
  input: ({ versionId, months }) => ({ versionId, months: Number(months) }),
  to: ({ versionId, trialId }) => paths.guidanceTrial(versionId, trialId),
})

export const submitReturn = formAction(returnGuidance, {
  form: returnSchema,
  input: (value) => value,
  to: ({ versionId }) => `${paths.guidanceVersion(versionId)}?done=returned`,
})

export const submitPublish = formAction(publishGuidance, {
  form: draftSchema,
  input: (value) => value,
  to: ({ versionId }) => `${paths.guidanceVersion(versionId)}?done=published`,
})

export const submitDiscard = formAction(discardGuidanceDraft, {
  form: draftSchema,
  input: (value) => value,
  to: () => paths.guidance(),
})
