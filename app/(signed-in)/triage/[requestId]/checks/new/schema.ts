import { z } from 'zod'
import { requiredWords } from '@/lib/form/text'

export const askAgenciesSchema = z.strictObject({
  requestId: z.uuid(),
  agencyIds: z.preprocess(
    (value) => (value === undefined || value === '' ? [] : [value].flat()),
    z.array(z.uuid()).min(1, 'Choose who to ask'),
  ),
  question: requiredWords('Write what you need to know', 2_000),
})
