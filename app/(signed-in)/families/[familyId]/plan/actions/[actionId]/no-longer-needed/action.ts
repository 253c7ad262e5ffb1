'use server'

import { formAction } from '@/lib/operation/form-action'
import { paths } from '@/lib/paths'
import { dropAction } from '@/lib/plan/commands/drop-action'
import { droppedSchema } from './schema'

export const submitDropped = formAction(dropAction, {
  form: droppedSchema,
  input: (dropped) => dropped,
  to: ({ familyId, actionId }) => `${paths.planAction(familyId, actionId)}?done=dropped`,
})
