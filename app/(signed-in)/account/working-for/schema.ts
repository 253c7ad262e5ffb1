import { z } from 'zod'

export const switchSchema = z.strictObject({ workerId: z.uuid() })
