'use server'

import { takeRequest } from '@/lib/mash/commands/take'
import { formAction } from '@/lib/operation/form-action'
import { paths } from '@/lib/paths'
import { takeSchema } from './schema'

export const submitTake = formAction(takeRequest, {
  form: takeSchema,
  input: (request) => request,
  to: ({ requestId }) => paths.mashRequest(requestId),
})
