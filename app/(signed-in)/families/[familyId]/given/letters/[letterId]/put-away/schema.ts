import { z } from 'zod'

export const putAwaySchema = z.strictObject({ familyId: z.uuid(), letterId: z.uuid() })
