import { z } from 'zod'
import { MASH_DECISIONS } from './types'

/** A decision of the MASH, as an operation is told it. */
export const mashDecisionInput = z.strictObject({
  requestId: z.uuid(),
  decision: z.enum(MASH_DECISIONS, 'Choose what happens next'),
  why: z.string().trim().min(1, 'Write why, so that the family could read it').max(4_000),
  safeTonight: z.boolean('Say whether the children are safe tonight'),
  whyLate: z.string().trim().max(1_000).optional(),
})
