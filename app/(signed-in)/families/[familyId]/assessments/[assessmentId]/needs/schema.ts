import { z } from 'zod'
import { sides } from '@/lib/assessment/sides'
import { requiredChoice } from '@/lib/form/choice'
import { optionalText, requiredWords } from '@/lib/form/text'

/** The answer that stands for everyone. */
export const wholeFamily = 'family'

export const needForm = z.strictObject({
  familyId: z.uuid(),
  assessmentId: z.uuid(),
  words: requiredWords('Write what is needed', 2_000),
  person: z.preprocess(
    (value) => value ?? '',
    z.union([z.literal(wholeFamily), z.uuid()], 'Select who needs it, or the whole family'),
  ),
  side: requiredChoice(sides, 'Select what it is about'),
  whoCouldMeet: optionalText(500),
})

export const withdrawForm = z.strictObject({ familyId: z.uuid(), needId: z.uuid() })
