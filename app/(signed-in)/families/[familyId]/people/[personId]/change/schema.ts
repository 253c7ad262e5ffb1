import { z } from 'zod'
import { personBoxes } from '@/lib/family/person-form'

/** One person's details, based on the version the page showed. */
export const changePersonSchema = z.strictObject({
  familyId: z.uuid(),
  personId: z.uuid(),
  version: z.coerce.number().int().positive(),
  ...personBoxes,
})
