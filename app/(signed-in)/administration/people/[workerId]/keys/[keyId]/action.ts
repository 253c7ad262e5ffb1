'use server'

import { formAction } from '@/lib/operation/form-action'
import { paths } from '@/lib/paths'
import { stopKeyOfWorker } from '@/lib/worker/commands/stop-key'
import { stopKeySchema } from './schema'

export const submitStopKey = formAction(stopKeyOfWorker, {
  form: stopKeySchema,
  input: (key) => key,
  to: ({ workerId }) => `${paths.workerToLookAfter(workerId)}?done=key-taken-away`,
})
