'use server'

import { recordMeeting } from '@/lib/meeting/commands/record-meeting'
import { keepSchema, recordFrom } from '@/lib/meeting/notes'
import { formAction } from '@/lib/operation/form-action'
import { paths } from '@/lib/paths'

export const submitKeep = formAction(recordMeeting, {
  form: keepSchema,
  input: (kept) => recordFrom(kept),
  to: ({ familyId, meetingId }) => `${paths.meeting(familyId, meetingId)}?done=recorded`,
})
