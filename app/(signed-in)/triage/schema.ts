import { z } from 'zod'

export const takeSchema = z.strictObject({ requestId: z.uuid() })
