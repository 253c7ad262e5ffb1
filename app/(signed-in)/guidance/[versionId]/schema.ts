import { z } from 'zod'
import { requiredChoice } from '@/lib/form/choice'
import { requiredWords } from '@/lib/form/text'

const draft = { versionId: z.uuid(), version: z.coerce.number() }

export const draftSchema = z.strictObject(draft)
export const returnSchema = z.strictObject({
  ...draft,
  why: requiredWords('Say what is needed first', 2_000),
})
export const trySchema = z.strictObject({
  versionId: z.uuid(),
  months: requiredChoice(['3', '6', '12', '24', '36'], 'Choose how far back'),
})
