'use server'

import { cancelMeeting } from '@/lib/meeting/commands/cancel-meeting'
import { formAction } from '@/lib/operation/form-action'
import { paths } from '@/lib/paths'
import { cancelSchema } from './schema'

export const submitCancel = formAction(cancelMeeting, {
  form: cancelSchema,
  input: (cancelling) => cancelling,
  to: ({ familyId, meetingId }) => `${paths.meeting(familyId, meetingId)}?done=cancelled`,
})
