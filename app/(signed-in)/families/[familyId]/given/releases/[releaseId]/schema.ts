import { z } from 'zod'
import { requiredChoice } from '@/lib/form/choice'
import { requiredWords } from '@/lib/form/text'

export const releaseSchema = z.strictObject({
  familyId: z.uuid(),
  releaseId: z.uuid(),
  answer: requiredChoice(['released', 'refused'], 'Select yes or no'),
  why: requiredWords('Write what you checked, and with whom', 2_000),
})
