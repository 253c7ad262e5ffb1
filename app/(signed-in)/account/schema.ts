import { z } from 'zod'

export const endSessionSchema = z.strictObject({ sessionId: z.uuid().optional() })
