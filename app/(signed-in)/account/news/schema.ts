import { z } from 'zod'

export const newsSchema = z.strictObject({ was: z.enum(['me', 'not-me']) })
