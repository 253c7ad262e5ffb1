'use server'

import { arrangeMeeting } from '@/lib/meeting/commands/arrange-meeting'
import { formAction } from '@/lib/operation/form-action'
import { paths } from '@/lib/paths'
import { meetingSchema } from './schema'

export const submitMeeting = formAction(arrangeMeeting, {
  form: meetingSchema,
  input: (meeting) => meeting,
  to: ({ familyId, meetingId }) => `${paths.meeting(familyId, meetingId)}?done=arranged`,
})
