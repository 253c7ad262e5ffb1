import { z } from 'zod'
import { requiredWords } from '@/lib/form/text'

const ids = { familyId: z.uuid(), closureId: z.uuid() }

export const signOffSchema = z.strictObject(ids)
export const returnSchema = z.strictObject({
  ...ids,
  why: requiredWords('Write what else is needed first', 5_000),
})
