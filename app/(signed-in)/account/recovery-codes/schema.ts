import { z } from 'zod'

export const nothingAsked = z.strictObject({})
