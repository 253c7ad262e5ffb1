'use server'

import { stopSharing } from '@/lib/consent/commands/stop-sharing'
import { formAction } from '@/lib/operation/form-action'
import { paths } from '@/lib/paths'
import { stopSharingSchema } from './schema'

export const submitStopSharing = formAction(stopSharing, {
  form: stopSharingSchema,
  input: (stop) => stop,
  to: ({ familyId, stillCovered }) =>
    `${paths.familyAgreement(familyId)}?done=${stillCovered ? 'stopped-in-part' : 'stopped'}`,
})
