import { z } from 'zod'

export const leaveSchema = z.strictObject({ familyId: z.uuid(), memberId: z.uuid() })
