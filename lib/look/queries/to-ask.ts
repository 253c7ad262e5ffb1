import 'server-only'
import { z } from 'zod'
import { nothing } from '@/lib/access/subject'
import { sql } from '@/lib/db/transaction'
import { query } from '@/lib/operation/query'
import { managersNow } from '../managers'
import { readQuestions, unanswered } from '../read-questions'

/**
 * Looks worth a question, for a manager of whoever looked: those that wait, and what was found in the last ninety days.
 * And whether there is another manager, to ask about their own.
 */
export const looksToAsk = query({
  name: 'look.to-ask',
  input: z.strictObject({}),
  may: 'askAboutLooks',
  on: nothing,
  audit: 'looks-listed',
  needs: 'fresh-sign-in',
  run: async ({ tx, actor, now, noteForAudit }) => {
    const since = new Date(now.getTime() - 90 * 24 * 3_600_000)
    const waiting = await readQuestions(tx, unanswered)
    const answered = await readQuestions(tx, sql`n.answered_at > ${since}`)
    noteForAudit({ details: { waiting: waiting.length, answered: answered.length } })
    const { signInId } = await tx.worker.findUniqueOrThrow({ where: { id: actor.workerId } })
    const others = (await managersNow(tx, now)).filter((manager) => manager.signInId !== signInId)
    return { waiting, answered, anotherAsks: others.length > 0 }
  },
})
