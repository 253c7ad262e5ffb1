'use server'

import { formAction } from '@/lib/operation/form-action'
import { paths } from '@/lib/paths'
import { inviteWorker } from '@/lib/worker/commands/invite-worker'
import { inviteSchema } from './schema'

export const submitInvite = formAction(inviteWorker, {
  form: inviteSchema,
  input: (invited) => invited,
  // Somebody who works here already needs no link.
  to: ({ workerId, linkId }) =>
    linkId === null ? `${paths.workerToLookAfter(workerId)}?done=post` : paths.workerLink(workerId),
})
