'use server'

import { addMissingParts } from '@/lib/assessment/commands/add-missing-parts'
import { formAction } from '@/lib/operation/form-action'
import { paths } from '@/lib/paths'
import { assessmentIds } from './schema'

export const submitMissingParts = formAction(addMissingParts, {
  form: assessmentIds,
  input: (ids) => ids,
  to: ({ familyId, assessmentId }) => `${paths.assessment(familyId, assessmentId)}?done=parts-added`,
})
