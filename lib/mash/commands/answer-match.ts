import 'server-only'
import { z } from 'zod'
import { record } from '@/lib/access/subject'
import { newId } from '@/lib/db/id'
import { command } from '@/lib/operation/command'
import { NotFound } from '@/lib/operation/refusal'
import { matchAnswers } from '@/lib/person/possible-match'
import { readMatches } from '../read-matches'

/**
 * Says whether a child of a request is somebody recorded elsewhere. Only of people the page offered; the records
 * themselves are not joined by it. A later answer takes the place of an earlier one, which is kept.
 */
export const answerMashMatch = command({
  name: 'mash.answer-match',
  input: z.strictObject({
    requestId: z.uuid(),
    personId: z.uuid(),
    otherPersonId: z.uuid(),
    answer: z.enum(matchAnswers),
  }),
  may: 'triageRequest',
  on: ({ requestId }) => record('mashRequest', requestId),
  audit: 'mash-match-answered',
  run: async (context) => {
    const { tx, actor, now, familyId, input, noteForAudit } = context
    const { requestId, personId, otherPersonId, answer } = input
    const offered = await readMatches(context, requestId)
    if (!offered.some((match) => match.personId === personId && match.otherPersonId === otherPersonId))
      throw new NotFound()
    await tx.mashMatch.create({
      data: {
        id: newId(),
        requestId,
        familyId,
        personId,
        otherPersonId,
        answer,
        answeredBy: actor.workerId,
        answeredAt: now,
      },
    })
    noteForAudit({ subjectId: personId, details: { other: otherPersonId, answer } })
    return { familyId, requestId }
  },
})
