import { z } from 'zod'
import { optionalText, optionalWords, requiredText } from '@/lib/form/text'

const enterName = 'Enter what you call this family, like Reid'

/** What is happening for a family now, and what to know before a visit. */
export const nowSchema = z.strictObject({
  familyId: z.uuid(),
  version: z.coerce.number().int().positive(),
  happeningNow: optionalWords(4000),
  goodToKnow: optionalWords(2000),
  name: requiredText(enterName, 100),
  locality: optionalText(100),
})
