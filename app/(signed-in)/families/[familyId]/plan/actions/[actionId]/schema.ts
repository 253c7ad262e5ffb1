import { z } from 'zod'
import { requiredChoice } from '@/lib/form/choice'
import { optionalWords } from '@/lib/form/text'

const ids = { familyId: z.uuid(), actionId: z.uuid() }

export const howSchema = z.strictObject({
  ...ids,
  how: requiredChoice(['yes', 'partly', 'not-yet'], 'Choose how it is going'),
  note: optionalWords(2_000),
})

export const doneSchema = z.strictObject({ ...ids, note: optionalWords(2_000) })
