import { z } from 'zod'
import { LEVELS } from '@/lib/continuum/outcome'
import { requiredChoice } from '@/lib/form/choice'
import { requiredWords } from '@/lib/form/text'

export const viewSchema = z.strictObject({
  familyId: z.uuid(),
  contactId: z.uuid(),
  level: requiredChoice(LEVELS, 'Choose the kind of help you think fits best'),
  reasons: requiredWords('Write why you think so', 4_000),
})
