'use server'

import { closeEmergency } from '@/lib/emergency/commands/close-emergency'
import { reviewEmergency } from '@/lib/emergency/commands/review-emergency'
import { formAction } from '@/lib/operation/form-action'
import { paths } from '@/lib/paths'
import { bandAfresh } from '../../band-afresh'
import { closeSchema, reviewSchema } from './schema'

export const submitReview = formAction(reviewEmergency, {
  form: reviewSchema,
  input: (review) => review,
  to: () => paths.emergencies(),
})

export const submitClose = formAction(closeEmergency, {
  form: closeSchema,
  input: (closing) => closing,
  to: ({ emergencyId }) => bandAfresh(paths.emergency(emergencyId)),
})
