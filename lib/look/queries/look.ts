import 'server-only'
import { z } from 'zod'
import { nothing } from '@/lib/access/subject'
import { sql } from '@/lib/db/transaction'
import { query } from '@/lib/operation/query'
import { NotFound } from '@/lib/operation/refusal'
import { readQuestions } from '../read-questions'

/** One look that is worth a question, and what was found. */
export const lookToAsk = query({
  name: 'look.see',
  input: z.strictObject({ questionId: z.uuid() }),
  may: 'askAboutLooks',
  on: nothing,
  audit: 'look-viewed',
  needs: 'fresh-sign-in',
  run: async ({ tx, input, noteForAudit }) => {
    const [question] = await readQuestions(tx, sql`q.id = ${input.questionId}::uuid`)
    if (!question) throw new NotFound()
    noteForAudit({ subjectId: question.id })
    return question
  },
})
