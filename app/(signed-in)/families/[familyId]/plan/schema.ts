import { z } from 'zod'

export const makePlanSchema = z.strictObject({ familyId: z.uuid() })
