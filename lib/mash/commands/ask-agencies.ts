import 'server-only'
import { z } from 'zod'
import { record } from '@/lib/access/subject'
import { processDueAt } from '@/lib/calendar/processes'
import { usualTimescales } from '@/lib/calendar/usual-timescales'
import { recordOnTimeline } from '@/lib/chronology/record'
import { readAnswers } from '@/lib/consent/read-answers'
import { agenciesCovered } from '@/lib/consent/rules'
import { newId } from '@/lib/db/id'
import { listWords } from '@/lib/family/words'
import { command } from '@/lib/operation/command'
import { invalid } from '@/lib/operation/refusal'
import { requestOf } from '../request-of'
import type { Urgency } from '../types'

/**
 * Asks agencies what they know, against the clock for checks. What they are told, by what right, and whether the family
 * had agreed to their being asked, goes on record for each; asking opens the family's record to nobody.
 */
export const askAgencies = command({
  name: 'mash.ask-agencies',
  input: z.strictObject({
    requestId: z.uuid(),
    agencyIds: z.array(z.uuid()).min(1, 'Choose who to ask').max(20),
    question: z.string().trim().min(1, 'Write what you need to know').max(2_000),
  }),
  may: 'triageRequest',
  on: ({ requestId }) => record('mashRequest', requestId),
  audit: 'mash-checks-asked',
  run: async (context) => {
    const { tx, actor, now, today, familyId, input, noteForAudit } = context
    const request = await requestOf(tx, input.requestId)
    if (request.decidedAt) throw invalid('', 'This request has been decided already')
    const agencyIds = [...new Set(input.agencyIds)]
    const agencies = await tx.agency.findMany({
      where: { id: { in: agencyIds, not: actor.agencyId } },
      orderBy: { name: 'asc' },
    })
    if (agencies.length !== agencyIds.length)
      throw invalid('agencyIds', 'Choose from the agencies on this page')
    const waiting = await tx.mashCheck.findMany({
      where: { requestId: request.id, answeredAt: null, agencyId: { in: agencyIds } },
      select: { agencyId: true },
    })
    const [already] = agencies.filter(({ id }) => waiting.some(({ agencyId }) => agencyId === id))
    if (already)
      throw invalid('agencyIds', `${already.name} has not answered the last question yet. Ring them`)
    const dueAt = processDueAt(checksOf[request.urgency as Urgency], now, usualTimescales)
    const mayBeAsked = agenciesCovered(await readAnswers(tx, familyId, today), 'ask')
    for (const { id: agencyId } of agencies) {
      const agreed = mayBeAsked.has(agencyId)
      await tx.mashCheck.create({
        data: {
          id: newId(),
          requestId: request.id,
          familyId,
          agencyId,
          question: input.question,
          askedBy: actor.workerId,
          askedAt: now,
          dueAt,
        },
      })
      await tx.sharingRecord.create({
        data: {
          id: newId(),
          familyId,
          contactId: request.contactId,
          agencyId,
          what: 'The names and birthdays of the family, and what the MASH needs to know',
          purpose: input.question,
          basis: 'public-task',
          agreed,
          reason: agreed ? null : 'To find out whether a child is safe',
          shared: true,
          opens: 'nothing',
          decidedBy: actor.workerId,
          decidedAt: now,
        },
      })
    }
    await recordOnTimeline(context, {
      familyId,
      kind: 'mash-asked-agencies',
      track: 'team',
      words: { agencies: listWords(agencies.map(({ name }) => name)) },
      about: request.id,
    })
    noteForAudit({ details: { agencies: agencies.length } })
    return { familyId, requestId: request.id }
  },
})

const checksOf = {
  now: 'mash-urgent-checks',
  'four-hours': 'mash-urgent-checks',
  'one-day': 'mash-soon-checks',
} as const satisfies Record<Urgency, string>
