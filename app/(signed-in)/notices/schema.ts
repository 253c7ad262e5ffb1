import { z } from 'zod'

export const readSchema = z.strictObject({ upTo: z.iso.datetime() })
