'use server'

import { known } from '@/lib/decision/known'
import { addMashNote } from '@/lib/mash/commands/add-note'
import { decideRequest } from '@/lib/mash/commands/decide'
import { takeRequest } from '@/lib/mash/commands/take'
import { writeMashDecision } from '@/lib/mash/commands/write-decision'
import { formAction } from '@/lib/operation/form-action'
import { paths } from '@/lib/paths'
import { takeSchema } from '../schema'
import { decisionSchema, finalSchema, noteSchema } from './schema'

export const submitNote = formAction(addMashNote, {
  form: noteSchema,
  input: (note) => note,
  to: ({ requestId }) => `${paths.mashRequest(requestId)}#done`,
})

export const submitTakeHere = formAction(takeRequest, {
  form: takeSchema,
  input: (request) => request,
  to: ({ requestId }) => paths.mashRequest(requestId),
})

export const submitToReadBack = formAction(writeMashDecision, {
  form: decisionSchema,
  input: ({ safeTonight, whyLate, ...rest }) => ({
    ...rest,
    safeTonight: safeTonight === 'yes',
    ...known({ whyLate }),
  }),
  to: ({ requestId }) => paths.mashReadBack(requestId),
})

export const submitFinalDecision = formAction(decideRequest, {
  form: finalSchema,
  input: ({ safeTonight, whyLate, ...rest }) => ({
    ...rest,
    safeTonight: safeTonight === 'yes',
    ...known({ whyLate }),
  }),
  to: ({ requestId }) => `${paths.mashRequest(requestId)}?done=decided`,
})
