import 'server-only'
import { z } from 'zod'
import { record } from '@/lib/access/subject'
import { recordOnTimeline } from '@/lib/chronology/record'
import { newId } from '@/lib/db/id'
import { command } from '@/lib/operation/command'
import { invalid } from '@/lib/operation/refusal'
import { requestOf } from '../request-of'
import { FEEDBACK_HOW, FEEDBACK_TO } from '../types'

/** Writes down that whoever asked, or the family, was told what was decided: how, and what was said. */
export const tellOutcome = command({
  name: 'mash.tell-outcome',
  input: z.strictObject({
    requestId: z.uuid(),
    whom: z.enum(FEEDBACK_TO),
    how: z.enum(FEEDBACK_HOW),
    words: z.string().trim().min(1, 'Write what you told them').max(4_000),
  }),
  may: 'triageRequest',
  on: ({ requestId }) => record('mashRequest', requestId),
  audit: 'mash-outcome-told',
  run: async (context) => {
    const { tx, actor, now, familyId, input, noteForAudit } = context
    const { requestId, whom, how, words } = input
    const request = await requestOf(tx, requestId)
    if (!request.decidedAt) throw invalid('', 'Decide first: there is nothing to tell yet')
    const sender = await tx.worker.findUniqueOrThrow({ where: { id: request.sentBy } })
    const id = newId()
    await tx.mashFeedback.create({
      data: { id, requestId, familyId, whom, how, words, toldBy: actor.workerId, toldAt: now },
    })
    await recordOnTimeline(context, {
      familyId,
      kind: 'mash-told',
      track: whom === 'family' ? 'together' : 'team',
      words: { who: actor.name, whom: whom === 'family' ? 'the family' : sender.name },
      about: requestId,
    })
    noteForAudit({ details: { whom, how } })
    return { familyId, requestId }
  },
})
