import { z } from 'zod'

export const startSchema = z.strictObject({})
