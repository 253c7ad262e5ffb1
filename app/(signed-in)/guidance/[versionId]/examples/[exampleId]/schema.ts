import { z } from 'zod'
import { OUTCOMES } from '@/lib/continuum/outcome'
import { requiredChoice } from '@/lib/form/choice'

export const exampleSchema = z.strictObject({
  versionId: z.uuid(),
  version: z.coerce.number(),
  exampleId: z.string().max(80),
  outcome: requiredChoice(OUTCOMES, 'Choose which help it should be'),
})
