'use server'

import { formAction } from '@/lib/operation/form-action'
import { paths } from '@/lib/paths'
import { setPeriod } from '@/lib/retention/commands/set-period'
import { periodSchema } from './schema'

export const submitPeriod = formAction(setPeriod, {
  form: periodSchema,
  input: (period) => period,
  to: () => `${paths.keepingPeriods()}?done=set`,
})
