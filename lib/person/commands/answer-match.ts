import 'server-only'
import { z } from 'zod'
import { nothing } from '@/lib/access/subject'
import { command } from '@/lib/operation/command'
import { NotFound } from '@/lib/operation/refusal'
import { changedOne } from '@/lib/operation/version'
import { matchAnswers } from '../possible-match'

/**
 * The hub says whether two records are one person. "Not sure" may be answered again; the others stand. Records are
 * not joined by this: the two people working with the family are rung first. Throws ChangedMeanwhile when a
 * colleague answered first.
 */
export const answerMatch = command({
  name: 'person.answer-match',
  input: z.strictObject({ matchId: z.uuid(), answer: z.enum(matchAnswers) }),
  may: 'answerMatch',
  on: nothing,
  audit: 'match-answered',
  run: async ({ tx, actor, input: { matchId, answer }, now, noteForAudit }) => {
    const known = await tx.possibleMatch.count({ where: { id: matchId } })
    if (known === 0) throw new NotFound()
    changedOne(
      await tx.possibleMatch.updateMany({
        where: { id: matchId, OR: [{ answer: null }, { answer: 'unsure' }] },
        data: { answer, answeredBy: actor.workerId, answeredAt: now },
      }),
    )
    noteForAudit({ subjectId: matchId, details: { answer } })
    return { matchId, answer }
  },
})
