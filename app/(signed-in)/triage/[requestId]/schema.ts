import { z } from 'zod'
import { requiredChoice } from '@/lib/form/choice'
import { optionalText, requiredText, requiredWords } from '@/lib/form/text'
import { MASH_DECISIONS } from '@/lib/mash/types'

export const noteSchema = z.strictObject({
  requestId: z.uuid(),
  words: requiredText('Write what was done', 1_000),
})

export const decisionSchema = z.strictObject({
  requestId: z.uuid(),
  decision: requiredChoice(MASH_DECISIONS, 'Choose what happens next'),
  why: requiredWords('Write why, so that the family could read it', 4_000),
  safeTonight: requiredChoice(['yes', 'no'], 'Say whether the children are safe tonight'),
  whyLate: optionalText(1_000),
})

/** The same again, carried by the page where it is read back. */
export const finalSchema = decisionSchema
