import { z } from 'zod'
import { SIDES } from '@/lib/continuum/catalogue'
import { requiredChoice, ticked } from '@/lib/form/choice'
import { reads } from '@/lib/guidance/types'

export const signSchema = z.strictObject({
  versionId: z.uuid(),
  version: z.coerce.number(),
  side: z.enum(SIDES),
  signId: z.string().max(80),
  reads: requiredChoice(reads, 'Choose which help it points to'),
  trigger: ticked(),
  today: ticked(),
})
