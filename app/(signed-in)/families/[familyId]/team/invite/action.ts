'use server'

import { formAction } from '@/lib/operation/form-action'
import { paths } from '@/lib/paths'
import { invitePerson } from '@/lib/team/commands/invite-person'
import { inviteWorker } from '@/lib/team/commands/invite-worker'
import { invitePersonSchema, inviteWorkerSchema } from './schema'

export const submitInviteWorker = formAction(inviteWorker, {
  form: inviteWorkerSchema,
  input: (invitation) => invitation,
  to: ({ familyId }) => `${paths.familyTeam(familyId)}?done=invited`,
})

export const submitInvitePerson = formAction(invitePerson, {
  form: invitePersonSchema,
  input: (invitation) => invitation,
  to: ({ familyId }) => `${paths.familyTeam(familyId)}?done=invited`,
})
