import { z } from 'zod'
import { requiredWords } from '@/lib/form/text'

export const takeOnSchema = z.strictObject({
  familyId: z.uuid(),
  familyView: requiredWords('Write what the family says about it', 2_000),
  because: requiredWords('Write why you are the right person', 2_000),
})
