import { z } from 'zod'
import { personBoxes } from '@/lib/family/person-form'

/** Somebody new in a family. */
export const newPersonSchema = z.strictObject({
  familyId: z.uuid(),
  ...personBoxes,
  sameAs: z.union([z.uuid(), z.literal('new'), z.literal('').transform(() => undefined)]).optional(),
})
