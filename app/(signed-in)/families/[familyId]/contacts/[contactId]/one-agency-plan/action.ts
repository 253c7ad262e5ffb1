'use server'

import { makeSinglePlan } from '@/lib/decision/commands/make-single-plan'
import { formAction } from '@/lib/operation/form-action'
import { paths } from '@/lib/paths'
import { singlePlanSchema } from './schema'

export const submitSinglePlan = formAction(makeSinglePlan, {
  form: singlePlanSchema,
  input: (plan) => plan,
  to: ({ familyId }) => `${paths.family(familyId)}?done=level`,
})
