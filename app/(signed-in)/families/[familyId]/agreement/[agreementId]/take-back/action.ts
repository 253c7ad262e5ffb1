'use server'

import { takeBackPart } from '@/lib/consent/commands/take-back-part'
import { formAction } from '@/lib/operation/form-action'
import { paths } from '@/lib/paths'
import { takeBackSchema } from './schema'

export const submitTakeBack = formAction(takeBackPart, {
  form: takeBackSchema,
  input: (takenBack) => takenBack,
  to: ({ familyId }) => `${paths.familyAgreement(familyId)}?done=narrowed`,
})
