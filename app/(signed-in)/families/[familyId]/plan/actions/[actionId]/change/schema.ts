import { z } from 'zod'
import { actionFields } from '../../fields'

export const changeActionSchema = z.strictObject({
  familyId: z.uuid(),
  actionId: z.uuid(),
  version: z.coerce.number(),
  ...actionFields,
})
