import 'server-only'
import { z } from 'zod'
import { record } from '@/lib/access/subject'
import { query } from '@/lib/operation/query'
import { requestOf } from '../request-of'

/** Whom the MASH may still ask about a request: every agency but its own and those that have not answered yet. */
export const askingAgencies = query({
  name: 'mash.asking-agencies',
  input: z.strictObject({ requestId: z.uuid() }),
  may: 'triageRequest',
  on: ({ requestId }) => record('mashRequest', requestId),
  audit: 'mash-request-viewed',
  run: async ({ tx, actor, input: { requestId } }) => {
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
    return {
      isDecided: request.decidedAt !== null,
      agencies: agencies.map(({ id, name, phone }) => ({ id, name, phone: phone ?? undefined })),
    }
  },
})
