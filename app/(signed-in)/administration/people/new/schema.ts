import { z } from 'zod'
import { requiredText } from '@/lib/form/text'
import { placeBoxes } from '../place-boxes'

export const inviteSchema = z.strictObject({
  name: requiredText('Enter their name', 120),
  email: requiredText('Enter their email address').pipe(
    z.email('Enter an email address like name@example.org'),
  ),
  sameAs: z.union([z.uuid(), z.literal('').transform(() => undefined)]).optional(),
  ...placeBoxes,
})
