import { z } from 'zod'
import { requiredText } from '@/lib/form/text'

const enterEmail = 'Enter your work email, like name@organisation.org'
const enterPassword = 'Enter your password'

export const signInSchema = z.strictObject({
  email: requiredText(enterEmail, 254),
  // Kept to the last space: a password may begin or end with one.
  password: z.string(enterPassword).min(1, enterPassword).max(200, 'Use 200 characters or fewer'),
})

export const sampleSignInSchema = z.strictObject({
  workerId: z.uuid('Choose somebody to sign in as'),
})
