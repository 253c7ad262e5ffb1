import { z } from 'zod'

const choose = 'Choose a password of at least 12 characters'

export const newPasswordSchema = z.strictObject({
  token: z.string().max(200),
  // As it was typed, to the last space: what makes one strong is decided by rules, not by the form.
  password: z.string(choose).min(1, choose).max(1_000, 'Use 200 characters or fewer'),
})
