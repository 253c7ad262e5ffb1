import { z } from 'zod'

export const removeKeySchema = z.strictObject({ keyId: z.uuid() })
