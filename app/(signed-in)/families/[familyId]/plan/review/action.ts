'use server'

import { formAction } from '@/lib/operation/form-action'
import { paths } from '@/lib/paths'
import { moveReview } from '@/lib/plan/commands/move-review'
import { reviewSchema } from './schema'

export const submitReview = formAction(moveReview, {
  form: reviewSchema,
  input: (review) => review,
  to: ({ familyId }) => `${paths.plan(familyId)}?done=review`,
})
