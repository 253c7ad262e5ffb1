import { z } from 'zod'
import { requiredChoice } from '@/lib/form/choice'

/** Each answer is a button, so one is always given. */
export const dangerSchema = z.strictObject({
  familyId: z.uuid(),
  dangerNow: requiredChoice(['yes', 'no'], 'Press one of the two buttons'),
})
