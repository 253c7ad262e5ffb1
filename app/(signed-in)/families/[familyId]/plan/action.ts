'use server'

import { formAction } from '@/lib/operation/form-action'
import { paths } from '@/lib/paths'
import { makePlan } from '@/lib/plan/commands/make-plan'
import { makePlanSchema } from './schema'

export const submitMakePlan = formAction(makePlan, {
  form: makePlanSchema,
  input: (plan) => plan,
  to: ({ familyId }) => `${paths.plan(familyId)}?done=made`,
})
