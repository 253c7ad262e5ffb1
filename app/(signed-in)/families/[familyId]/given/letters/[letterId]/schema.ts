import { z } from 'zod'

/** Which letter this is. Everything else is the words of its draft, kept however they are. */
export const letterPage = z.strictObject({
  familyId: z.uuid(),
  letterId: z.uuid(),
  recipientId: z.uuid(),
  /** Its reader can be given nothing now: it is only saved. */
  onlySaved: z.literal('yes').optional(),
})
