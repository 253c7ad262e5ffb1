import { z } from 'zod'
import { waysToKnow } from '@/lib/conflict/types'
import { requiredChoice } from '@/lib/form/choice'
import { optionalWords } from '@/lib/form/text'

export const knowThemSchema = z.strictObject({
  familyId: z.uuid(),
  how: requiredChoice(waysToKnow, 'Select how you know them'),
  words: optionalWords(2_000),
})
