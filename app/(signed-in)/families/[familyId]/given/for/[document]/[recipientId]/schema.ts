import { z } from 'zod'
import { documentKinds, handovers } from '@/lib/disclosure/types'
import { mustBeTicked, requiredChoice } from '@/lib/form/choice'
import { optionalWords } from '@/lib/form/text'

export const giveSchema = z.strictObject({
  familyId: z.uuid(),
  document: z.enum(documentKinds),
  recipientId: z.uuid(),
  aboutId: z.uuid().optional(),
  digest: z.string().max(64),
  upTo: z.string().max(19).optional(),
  handover: requiredChoice(handovers, 'Select how they get it'),
  purpose: optionalWords(2_000),
  why: optionalWords(2_000),
  checked: mustBeTicked('Read it through and tick the box, so that it reaches the right person'),
})
