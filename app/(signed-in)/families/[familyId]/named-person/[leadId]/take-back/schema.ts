import { z } from 'zod'

export const takeBackSchema = z.strictObject({ familyId: z.uuid(), leadId: z.uuid() })
