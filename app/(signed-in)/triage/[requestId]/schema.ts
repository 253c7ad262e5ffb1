import { z } from 'zod'
import { requiredChoice } from '@/lib/form/choice'
import { optionalText, requiredText, requiredWords } from '@/lib/form/text'
import { FEEDBACK_HOW, FEEDBACK_TO, MASH_DECISIONS } from '@/lib/mash/types'
import { matchAnswers } from '@/lib/person/possible-match'

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

export const matchSchema = z.strictObject({
  requestId: z.uuid(),
  personId: z.uuid(),
  otherPersonId: z.uuid(),
  answer: requiredChoice(matchAnswers, 'Say whether it is the same child'),
})

export const tellingSchema = z.strictObject({
  requestId: z.uuid(),
  whom: requiredChoice(FEEDBACK_TO, 'Say whom you told'),
  how: requiredChoice(FEEDBACK_HOW, 'Say how you told them'),
  words: requiredWords('Write what you told them', 4_000),
})
