'use server'

import { recordNeed } from '@/lib/assessment/commands/record-need'
import { withdrawNeed } from '@/lib/assessment/commands/withdraw-need'
import { formAction } from '@/lib/operation/form-action'
import { paths } from '@/lib/paths'
import { needForm, wholeFamily, withdrawForm } from './schema'

export const submitNeed = formAction(recordNeed, {
  form: needForm,
  input: ({ person, ...need }) => ({ ...need, personId: person === wholeFamily ? undefined : person }),
  to: ({ familyId, assessmentId }) => `${paths.assessmentNeeds(familyId, assessmentId)}?done=added`,
})

export const submitWithdraw = formAction(withdrawNeed, {
  form: withdrawForm,
  input: (ids) => ids,
  to: ({ familyId, assessmentId }) => `${paths.assessmentNeeds(familyId, assessmentId)}?done=taken-out`,
})
