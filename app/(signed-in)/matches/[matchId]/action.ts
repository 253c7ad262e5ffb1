'use server'

import { formAction } from '@/lib/operation/form-action'
import { paths } from '@/lib/paths'
import { answerMatch } from '@/lib/person/commands/answer-match'
import { matchAnswerSchema } from './schema'

export const submitMatchAnswer = formAction(answerMatch, {
  form: matchAnswerSchema,
  input: (value) => value,
  to: ({ matchId, answer }) => (answer === 'same' ? paths.match(matchId) : paths.matches()),
})
