import { z } from 'zod'
import { tieChoices } from '@/lib/family/ties'
import { isAnswers } from '@/lib/form/answers'
import { optionalChoice } from '@/lib/form/choice'

const tie = z.strictObject({
  otherId: z.uuid(),
  choice: optionalChoice(tieChoices),
  responsibility: optionalChoice(['yes', 'no']),
})

/** What one person is to each of the others, posted as `ties.0.otherId`, `ties.0.choice` … */
export const relatedSchema = z.strictObject({
  familyId: z.uuid(),
  personId: z.uuid(),
  ties: z.preprocess((posted) => (isAnswers(posted) ? Object.values(posted) : []), z.array(tie).max(40)),
})
