'use server'

import { recordReply } from '@/lib/meeting/commands/record-reply'
import { formAction } from '@/lib/operation/form-action'
import { paths } from '@/lib/paths'
import { replySchema } from './schema'

export const submitReply = formAction(recordReply, {
  form: replySchema,
  input: (reply) => reply,
  to: ({ familyId, meetingId }) => `${paths.meeting(familyId, meetingId)}?done=replied`,
})
