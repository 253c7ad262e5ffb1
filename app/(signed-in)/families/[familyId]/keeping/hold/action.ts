'use server'

import { formAction } from '@/lib/operation/form-action'
import { paths } from '@/lib/paths'
import { holdRecord } from '@/lib/retention/commands/hold-record'
import { holdSchema } from './schema'

export const submitHold = formAction(holdRecord, {
  form: holdSchema,
  input: (hold) => hold,
  to: ({ familyId }) => `${paths.familyKeeping(familyId)}?done=held`,
})
