import { z } from 'zod'

export const assessmentIds = z.strictObject({ familyId: z.uuid(), assessmentId: z.uuid() })
