'use server'

import { askAgencies } from '@/lib/mash/commands/ask-agencies'
import { formAction } from '@/lib/operation/form-action'
import { paths } from '@/lib/paths'
import { askAgenciesSchema } from './schema'

export const submitAskAgencies = formAction(askAgencies, {
  form: askAgenciesSchema,
  input: (asked) => asked,
  to: ({ requestId }) => `${paths.mashRequest(requestId)}?done=asked#checks`,
})
