import { z } from 'zod'
import { closureReasons } from '@/lib/episode/closure-types'
import { requiredChoice } from '@/lib/form/choice'
import { requiredWords } from '@/lib/form/text'

/** Which page of writing this is. Everything else is the words of a draft, kept however they are. */
export const closurePage = z.strictObject({ familyId: z.uuid(), episodeId: z.uuid() })

export const closureSchema = z.strictObject({
  ...closurePage.shape,
  familyView: requiredWords('Write what the family says about it, in their words'),
  reason: requiredChoice(closureReasons, 'Select why the help is ending'),
  whatChanged: requiredWords('Write what has changed for each child'),
  whatNext: requiredWords('Write who the family can turn to if things get harder'),
})
