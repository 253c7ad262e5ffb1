'use server'

import { known } from '@/lib/decision/known'
import { recordCheck } from '@/lib/mash/commands/record-check'
import { formAction } from '@/lib/operation/form-action'
import { paths } from '@/lib/paths'
import { checkSchema } from './schema'

export const submitCheck = formAction(recordCheck, {
  form: checkSchema,
  input: ({ answer, ...rest }) => ({ ...rest, ...known({ answer }) }),
  to: ({ requestId }) => `${paths.mashRequest(requestId)}?done=answered#checks`,
})
