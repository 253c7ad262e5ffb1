import { z } from 'zod'

export const confirmSchema = z.strictObject({ next: z.string().max(400).optional() })
