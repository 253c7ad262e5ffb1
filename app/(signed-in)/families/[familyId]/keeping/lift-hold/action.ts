'use server'

import { formAction } from '@/lib/operation/form-action'
import { paths } from '@/lib/paths'
import { liftHold } from '@/lib/retention/commands/lift-hold'
import { liftHoldSchema } from './schema'

export const submitLiftHold = formAction(liftHold, {
  form: liftHoldSchema,
  input: (lift) => lift,
  to: ({ familyId }) => `${paths.familyKeeping(familyId)}?done=lifted`,
})
