'use server'

import { known } from '@/lib/decision/known'
import { addMashNote } from '@/lib/mash/commands/add-note'
import { answerMashMatch } from '@/lib/mash/commands/answer-match'
import { decideRequest } from '@/lib/mash/commands/decide'
import { takeRequest } from '@/lib/mash/commands/take'
import { tellOutcome } from '@/lib/mash/commands/tell-outcome'
import { writeMashDecision } from '@/lib/mash/commands/write-decision'
import { formAction } from '@/lib/operation/form-action'
import { paths } from '@/lib/paths'
import { takeSchema } from '../schema'
import { decisionSchema, finalSchema, matchSchema, noteSchema, tellingSchema } from './schema'

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

export const submitMatch = formAction(answerMashMatch, {
  form: matchSchema,
  input: (match) => match,
  to: ({ requestId }) => `${paths.mashRequest(requestId)}#known`,
})

export const submitTelling = formAction(tellOutcome, {
  form: tellingSchema,
  input: (told) => told,
  to: ({ requestId }) => `${paths.mashRequest(requestId)}?done=told#told`,
})
