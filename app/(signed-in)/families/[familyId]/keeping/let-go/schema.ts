import { z } from 'zod'

export const agreeSchema = z.strictObject({ familyId: z.uuid() })
