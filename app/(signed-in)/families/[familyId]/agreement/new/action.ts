'use server'

import { recordAgreement } from '@/lib/consent/commands/record-agreement'
import { formAction } from '@/lib/operation/form-action'
import { paths } from '@/lib/paths'
import { answerSchema } from './schema'

export const submitAnswer = formAction(recordAgreement, {
  form: answerSchema,
  input: (answer) => answer,
  to: ({ familyId, ended }) => `${paths.familyAgreement(familyId)}?done=${ended ? 'ended' : 'agreement'}`,
})
