import { z } from 'zod'
import { requiredDay } from '@/lib/form/date'

export const keysFromSchema = z.strictObject({
  from: requiredDay('Enter the day from which administrators need a key'),
})
export const keysOffSchema = z.strictObject({})
