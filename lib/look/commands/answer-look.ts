import 'server-only'
import { z } from 'zod'
import { nothing } from '@/lib/access/subject'
import { newId } from '@/lib/db/id'
import { sql } from '@/lib/db/transaction'
import { command } from '@/lib/operation/command'
import { NotFound } from '@/lib/operation/refusal'
import { readQuestions } from '../read-questions'
import { lookOutcomes } from '../types'

/** Writes down what a manager found when they asked about a look. It is given once, and never of oneself. */
export const answerLook = command({
  name: 'look.answer',
  input: z.strictObject({
    questionId: z.uuid(),
    outcome: z.enum(lookOutcomes),
    words: z.string().min(1).max(5_000),
  }),
  may: 'askAboutLooks',
  on: nothing,
  audit: 'look-answered',
  needs: 'fresh-sign-in',
  run: async ({ tx, actor, input, now, noteForAudit }) => {
    const { questionId, outcome, words } = input
    const [question] = await readQuestions(tx, sql`q.id = ${questionId}::uuid`)
    if (!question || question.answer) throw new NotFound()
    await tx.$executeRaw`INSERT INTO look_answer (id, question_id, about_worker, outcome, words, answered_by, answered_at)
      SELECT ${newId()}::uuid, q.id, q.worker_id, ${outcome}, ${words}, ${actor.workerId}::uuid, ${now}::timestamptz
      FROM look_question q WHERE q.id = ${questionId}::uuid`
    noteForAudit({ subjectId: questionId, details: { outcome } })
    return { questionId, outcome }
  },
})
