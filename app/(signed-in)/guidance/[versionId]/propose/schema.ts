import { z } from 'zod'
import { requiredDay } from '@/lib/form/date'
import { optionalWords, requiredText, requiredWords } from '@/lib/form/text'

export const proposeSchema = z.strictObject({
  versionId: z.uuid(),
  version: z.coerce.number(),
  effectiveFrom: requiredDay('Enter the day it should begin'),
  what: requiredWords('Say what this version changes', 1_000),
  source: requiredText('Name the decision it rests on', 500),
  whyWeaker: optionalWords(2_000),
})
