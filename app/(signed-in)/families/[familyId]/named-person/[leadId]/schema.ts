import { z } from 'zod'
import { requiredWords } from '@/lib/form/text'

export const acceptSchema = z.strictObject({ familyId: z.uuid(), leadId: z.uuid() })

export const declineSchema = acceptSchema.extend({
  why: requiredWords('Write why you cannot, so that the family can be told', 2_000),
})
