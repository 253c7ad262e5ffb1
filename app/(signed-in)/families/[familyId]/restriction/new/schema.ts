import { z } from 'zod'
import { requiredChoice } from '@/lib/form/choice'
import { requiredWords } from '@/lib/form/text'
import { restrictionReasons } from '@/lib/restriction/types'
import { namedBoxes } from '../named-schema'

export const restrictSchema = z.strictObject({
  familyId: z.uuid(),
  reason: requiredChoice(restrictionReasons, 'Select why this record must be restricted'),
  why: requiredWords('Write what happened, for whoever looks at this again', 5_000),
  ...namedBoxes,
})
