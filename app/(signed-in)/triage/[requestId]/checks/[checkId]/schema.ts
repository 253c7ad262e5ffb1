import { z } from 'zod'
import { requiredChoice } from '@/lib/form/choice'
import { optionalWords, requiredText } from '@/lib/form/text'
import { CHECK_ANSWERS } from '@/lib/mash/types'

export const checkSchema = z.strictObject({
  requestId: z.uuid(),
  checkId: z.uuid(),
  holds: requiredChoice(CHECK_ANSWERS, 'Say whether they told you anything'),
  answer: optionalWords(4_000),
  answeredBy: requiredText('Write who answered, with their job'),
})
