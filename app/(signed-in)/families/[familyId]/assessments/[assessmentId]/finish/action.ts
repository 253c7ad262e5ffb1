'use server'

import { complete } from '@/lib/assessment/commands/complete'
import { formAction } from '@/lib/operation/form-action'
import { paths } from '@/lib/paths'
import { assessmentIds } from '../schema'

export const submitFinish = formAction(complete, {
  form: assessmentIds,
  input: (ids) => ids,
  to: ({ familyId, assessmentId }) => `${paths.assessment(familyId, assessmentId)}?done=finished`,
})
