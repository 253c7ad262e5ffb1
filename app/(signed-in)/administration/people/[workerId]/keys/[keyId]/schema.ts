import { z } from 'zod'

export const stopKeySchema = z.strictObject({ workerId: z.uuid(), keyId: z.uuid() })
