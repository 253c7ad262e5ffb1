import { z } from 'zod'
import { emergencyOutcomes } from '@/lib/emergency/types'
import { requiredChoice } from '@/lib/form/choice'
import { requiredWords } from '@/lib/form/text'

export const reviewSchema = z.strictObject({
  emergencyId: z.uuid(),
  outcome: requiredChoice(emergencyOutcomes, 'Select whether it was right'),
  words: requiredWords('Write whom you asked and what you found', 5_000),
})

export const closeSchema = z.strictObject({ familyId: z.uuid(), emergencyId: z.uuid() })
