'use server'

import { start } from '@/lib/assessment/commands/start'
import { formAction } from '@/lib/operation/form-action'
import { paths } from '@/lib/paths'
import { startForm } from './schema'

export const submitStart = formAction(start, {
  form: startForm,
  input: (ids) => ids,
  to: ({ familyId, assessmentId }) => `${paths.assessment(familyId, assessmentId)}?done=started`,
})
