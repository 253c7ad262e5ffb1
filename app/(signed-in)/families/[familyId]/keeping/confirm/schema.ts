import { z } from 'zod'

export const confirmSchema = z.strictObject({ familyId: z.uuid() })
