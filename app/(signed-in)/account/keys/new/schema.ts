import { z } from 'zod'
import { requiredText } from '@/lib/form/text'

export const newKeySchema = z.strictObject({
  name: requiredText('Give the key a name you will know it by', 60),
})
