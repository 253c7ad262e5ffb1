'use server'

import { formAction } from '@/lib/operation/form-action'
import { paths } from '@/lib/paths'
import { endSessionsOfWorker } from '@/lib/worker/commands/end-sessions'
import { endWorker } from '@/lib/worker/commands/end-worker'
import { makeSignInLink } from '@/lib/worker/commands/make-link'
import { moveWorker } from '@/lib/worker/commands/move-worker'
import { resetFactorsOfWorker } from '@/lib/worker/commands/reset-factors'
import { leaveSchema, moveSchema, personSchema } from './schema'

export const submitMove = formAction(moveWorker, {
  form: moveSchema,
  input: (place) => place,
  to: ({ workerId }) => `${paths.workerToLookAfter(workerId)}?done=moved`,
})

export const submitLeave = formAction(endWorker, {
  form: leaveSchema,
  input: ({ ends, ...leaving }) => ({ ...leaving, everywhere: ends === 'everything' }),
  to: ({ workerId }) => `${paths.workerToLookAfter(workerId)}?done=leaving`,
})

export const submitEndSessions = formAction(endSessionsOfWorker, {
  form: personSchema,
  input: (person) => person,
  to: ({ workerId }) => `${paths.workerToLookAfter(workerId)}?done=signed-out`,
})

export const submitResetFactors = formAction(resetFactorsOfWorker, {
  form: personSchema,
  input: (person) => person,
  to: ({ workerId }) => `${paths.workerToLookAfter(workerId)}?done=app-taken-away`,
})

export const submitMakeLink = formAction(makeSignInLink, {
  form: personSchema,
  input: (person) => person,
  to: ({ workerId }) => paths.workerLink(workerId),
})
