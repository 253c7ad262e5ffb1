'use server'

import { answerFrom } from '@/lib/consent/answer-form'
import { recordAgreement } from '@/lib/consent/commands/record-agreement'
import { formAction } from '@/lib/operation/form-action'
import { paths } from '@/lib/paths'
import { answerSchema } from './schema'

export const submitAnswer = formAction(recordAgreement, {
  form: answerSchema,
  input: answerFrom,
  to: (_done, { familyId, contactId }) => `${paths.contactAgreement(familyId, contactId)}?done=agreement`,
})
