import { z } from 'zod'

const choose = 'Choose a password of at least 12 characters'

export const ownPasswordSchema = z.strictObject({
  password: z.string(choose).min(1, choose).max(1_000, 'Use 200 characters or fewer'),
})
