import { z } from 'zod'
import { documentKinds } from '@/lib/disclosure/types'
import { addressProofs } from '@/lib/family/address-check'
import { requiredChoice } from '@/lib/form/choice'

/** Whether they still live there: how that is known, or that it is not. */
const stillThere = [...addressProofs, 'not-sure', 'moved'] as const

export const addressCheckSchema = z.strictObject({
  familyId: z.uuid(),
  addressId: z.uuid(),
  found: requiredChoice(stillThere, 'Select whether they still live there'),
  /** What is to be given next, when that is what this is for. */
  document: z.enum(documentKinds).optional(),
  recipient: z.uuid().optional(),
  about: z.uuid().optional(),
})
