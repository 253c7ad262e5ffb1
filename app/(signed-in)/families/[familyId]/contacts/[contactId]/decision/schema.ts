import { z } from 'zod'
import { LEVELS, OUTCOMES } from '@/lib/continuum/outcome'
import { requiredChoice } from '@/lib/form/choice'
import { optionalWords, requiredWords } from '@/lib/form/text'

export const decisionSchema = z.strictObject({
  familyId: z.uuid(),
  contactId: z.uuid(),
  seenOutcome: z.enum(OUTCOMES),
  level: requiredChoice(LEVELS, 'Choose the kind of help you decided on'),
  reasons: requiredWords('Write your reasons, so that the family could read them', 4_000),
  whyDifferent: optionalWords(4_000),
  secondPersonId: z.preprocess((value) => value || undefined, z.uuid().optional()),
  familyAgreed: optionalWords(2_000),
  nextNamedPerson: optionalWords(2_000),
})
