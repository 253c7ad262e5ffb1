import { z } from 'zod'
import { requiredChoice } from '@/lib/form/choice'
import { replies } from '@/lib/meeting/types'

export const replySchema = z.strictObject({
  familyId: z.uuid(),
  meetingId: z.uuid(),
  meetingPersonId: z.uuid(),
  reply: requiredChoice(replies, 'Choose whether they can come'),
})
