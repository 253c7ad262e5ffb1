'use server'

import { moveMeeting } from '@/lib/meeting/commands/move-meeting'
import { formAction } from '@/lib/operation/form-action'
import { paths } from '@/lib/paths'
import { moveSchema } from './schema'

export const submitMove = formAction(moveMeeting, {
  form: moveSchema,
  input: (moved) => moved,
  to: ({ familyId, meetingId }) => `${paths.meeting(familyId, meetingId)}?done=moved`,
})
