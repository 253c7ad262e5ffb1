'use server'

import { recordJudgement } from '@/lib/decision/commands/record-judgement'
import { formAction } from '@/lib/operation/form-action'
import { paths } from '@/lib/paths'
import { viewSchema } from './schema'

export const submitOwnView = formAction(recordJudgement, {
  form: viewSchema,
  input: (view) => view,
  to: ({ familyId, contactId }) => paths.contactDecision(familyId, contactId),
})
