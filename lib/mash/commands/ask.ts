import 'server-only'
import { z } from 'zod'
import { grantAccess } from '@/lib/access/grant'
import { record } from '@/lib/access/subject'
import { recordOnTimeline } from '@/lib/chronology/record'
import { newId } from '@/lib/db/id'
import { episodeOf } from '@/lib/decision/load-picture'
import { openEpisode } from '@/lib/episode/open-episode'
import { refreshNextDate } from '@/lib/episode/refresh-next-date'
import { command } from '@/lib/operation/command'
import { invalid } from '@/lib/operation/refusal'
import { recordTold } from '../record-told'
import { decisionDueAt } from '../rules'
import { URGENCIES } from '../types'

/**
 * Asks the MASH to look at a worry. From the same moment the MASH can see the family and its clock runs; whoever
 * holds the family goes on holding it until somebody at the MASH has taken the request.
 */
export const askMash = command({
  name: 'mash.ask',
  input: z.strictObject({
    familyId: z.uuid(),
    contactId: z.uuid(),
    urgency: z.enum(URGENCIES, 'Choose how soon somebody must decide'),
    whatIsAsked: z.string().trim().min(1, 'Write what you are asking for').max(4_000),
    /** Absent: they were not asked. */
    familyKnows: z.boolean().optional(),
    familyKnowsWhy: z.string().trim().max(2_000).optional(),
  }),
  may: 'recordContact',
  on: ({ familyId, contactId }) => record('contact', contactId, familyId),
  audit: 'mash-asked',
  run: async (context) => {
    const { tx, actor, now, familyId, input, noteForAudit } = context
    const { contactId, urgency, whatIsAsked, familyKnows, familyKnowsWhy } = input
    if (familyKnows !== true && !familyKnowsWhy) {
      throw invalid('familyKnowsWhy', 'Say why the family does not know of this request yet')
    }
    const waiting = await tx.mashRequest.count({ where: { contactId, decidedAt: null } })
    if (waiting > 0) throw invalid('', 'The MASH has been asked already, and has not decided yet')
    const open = await episodeOf(context)
    const episodeId =
      open?.id ??
      (await openEpisode(context, { contactId, level: 'statutory', outcome: 's17', why: 'raised-it' }))
    const requestId = newId()
    await tx.mashRequest.create({
      data: {
        id: requestId,
        contactId,
        familyId,
        sentBy: actor.workerId,
        sentAt: now,
        urgency,
        dueAt: decisionDueAt(urgency, now),
        familyKnows: familyKnows ?? null,
        familyKnowsWhy: familyKnowsWhy || null,
        whatIsAsked,
      },
    })
    const agencies = await tx.agency.findMany({ where: { kind: 'mash' }, select: { id: true } })
    for (const { id: agencyId } of agencies) {
      const to = { agencyId }
      await grantAccess(tx, { familyId, to, relation: 'triage', because: requestId, at: now })
      await recordTold(context, { contactId, agencyId, whatIsAsked, familyKnowsWhy })
    }
    // Whoever asked hears what was decided, even when the family is held by somebody else by then.
    await grantAccess(tx, {
      familyId,
      to: { workerId: actor.workerId },
      relation: 'recorded-it',
      because: requestId,
      at: now,
    })
    await recordOnTimeline(context, {
      familyId,
      kind: 'mash-asked',
      track: 'team',
      words: { who: actor.name },
      episodeId,
      about: requestId,
    })
    await refreshNextDate(context, episodeId)
    noteForAudit({ details: { request: requestId, urgency } })
    return { familyId, contactId, requestId, episodeId }
  },
})
