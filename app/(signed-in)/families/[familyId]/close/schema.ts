import { z } from 'zod'
import { closureReasons } from '@/lib/episode/closure-types'
import { requiredChoice } from '@/lib/form/choice'
import { requiredWords } from '@/lib/form/text'

export const closureSchema = z.strictObject({
  familyId: z.uuid(),
  reason: requiredChoice(closureReasons, 'Select why the help is ending'),
  whatChanged: requiredWords('Write what has changed for each child'),
  familyView: requiredWords('Write what the family says about it, in their words'),
  whatNext: requiredWords('Write who the family can turn to if things get harder'),
})
