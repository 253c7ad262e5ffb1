import { z } from 'zod'
import { requiredText } from '@/lib/form/text'

export const newAppSchema = z.strictObject({
  passcode: requiredText('Enter the six digits your app shows now', 20),
})
