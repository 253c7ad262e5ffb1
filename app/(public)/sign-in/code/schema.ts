import { z } from 'zod'
import { requiredText } from '@/lib/form/text'

export const codeSchema = z.strictObject({
  passcode: requiredText('Enter the six digits your app shows now, or one of your recovery codes', 40),
})
