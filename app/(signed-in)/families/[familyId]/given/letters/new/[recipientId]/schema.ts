import { z } from 'zod'

export const beginLetterSchema = z.strictObject({ familyId: z.uuid(), recipientId: z.uuid() })
