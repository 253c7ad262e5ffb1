import { z } from 'zod'
import { requiredChoice } from '@/lib/form/choice'
import { optionalWords, requiredWords } from '@/lib/form/text'
import { URGENCIES } from '@/lib/mash/types'

export const askMashSchema = z.strictObject({
  familyId: z.uuid(),
  contactId: z.uuid(),
  urgency: requiredChoice(URGENCIES, 'Choose how soon somebody must decide'),
  whatIsAsked: requiredWords('Write what you are asking for', 4_000),
  familyKnows: requiredChoice(['yes', 'no'], 'Say whether the family knows of this request'),
  familyKnowsWhy: optionalWords(2_000),
})
