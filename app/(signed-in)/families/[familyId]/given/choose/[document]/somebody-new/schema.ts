import { z } from 'zod'
import { documentKinds } from '@/lib/disclosure/types'
import { requiredText } from '@/lib/form/text'

export const outsidePersonSchema = z.strictObject({
  familyId: z.uuid(),
  document: z.enum(documentKinds),
  about: z.uuid().optional(),
  name: requiredText('Enter their name', 200),
  role: requiredText('Enter what they do', 200),
  organisation: requiredText('Enter the organisation', 200),
})
