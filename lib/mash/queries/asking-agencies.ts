import 'server-only'
import { z } from 'zod'
import { record } from '@/lib/access/subject'
import { readAnswers } from '@/lib/consent/read-answers'
import { agenciesCovered } from '@/lib/consent/rules'
import { query } from '@/lib/operation/query'
import { requestOf } from '../request-of'

/**
 * Whom the MASH may still ask about a request: every agency but its own and those that have not answered yet; and
 * which of them the family agreed to their being asked.
 */
export const askingAgencies = query({
  name: 'mash.asking-agencies',
  input: z.strictObject({ requestId: z.uuid() }),
  may: 'triageRequest',
  on: ({ requestId }) => record('mashRequest', requestId),
  audit: 'mash-request-viewed',
  run: async ({ tx, actor, today, familyId, input: { requestId } }) => {
    const request = await requestOf(tx, requestId)
    const waiting = await tx.mashCheck.findMany({
      where: { requestId, answeredAt: null },
      select: { agencyId: true },
    })
    const agencies = await tx.agency.findMany({
      where: { id: { notIn: [actor.agencyId, ...waiting.map(({ agencyId }) => agencyId)] } },
      select: { id: true, name: true, phone: true },
      orderBy: { name: 'asc' },
    })
    const mayBeAsked = agenciesCovered(await readAnswers(tx, familyId, today), 'ask')
    return {
      isDecided: request.decidedAt !== null,
      agencies: agencies.map(({ id, name, phone }) => ({
        id,
        name,
        phone: phone ?? undefined,
        familyAgreed: mayBeAsked.has(id),
      })),
    }
  },
})
