import 'server-only'
import { z } from 'zod'
import { family } from '@/lib/access/subject'
import { dayFromInstant } from '@/lib/calendar/day'
import type { Transaction } from '@/lib/db/transaction'
import { leadProfessionalDueOn } from '@/lib/episode/next-date'
import type { HoldingWhy } from '@/lib/episode/types'
import { query } from '@/lib/operation/query'
import { episodeNow } from '@/lib/team/episode-now'
import { leadStatus } from '../status'
import type { LeadView, NamedPersonView, WorkerView } from '../types'

/** Who the named person is, who held the family before them, and who has been asked. */
export const namedPersonOfFamily = query({
  name: 'lead-professional.of-family',
  input: z.strictObject({ familyId: z.uuid() }),
  may: 'viewFamilyRecord',
  on: ({ familyId }) => family(familyId),
  audit: 'named-person-viewed',
  run: async ({ tx, actor, familyId, can }): Promise<NamedPersonView> => {
    const { name: familyName } = await tx.family.findUniqueOrThrow({ where: { id: familyId } })
    const episode = await episodeNow(tx, familyId)
    if (!episode) return { familyId, familyName, history: [], isTeamHelp: false, canAsk: false }
    const leads = await leadsOf(tx, episode.id)
    const named = leads.find(({ status }) => status === 'named-person')
    const waiting = leads.find(({ status }) => status === 'waiting')
    const since = dayFromInstant(episode.levelSince)
    const holding = await tx.holding.findFirstOrThrow({ where: { episodeId: episode.id, untilAt: null } })
    const [holder] = await workers(tx, [holding.workerId])
    const needsOne = episode.level === 'multi-agency' && !named
    return {
      familyId,
      familyName,
      ...(holder && {
        holder: {
          ...holder,
          since: dayFromInstant(holding.fromAt),
          why: holding.why as HoldingWhy,
          isMe: holder.id === actor.workerId,
        },
      }),
      ...(named && { named }),
      ...(waiting && { waiting: { ...waiting, isMe: waiting.worker.id === actor.workerId } }),
      ...(needsOne && { due: { since, dueOn: leadProfessionalDueOn(since) } }),
      history: leads.filter((lead) => lead !== named && lead !== waiting),
      isTeamHelp: episode.level !== 'single-agency',
      canAsk: can('askLead'),
    }
  },
})

async function leadsOf(tx: Transaction, episodeId: string): Promise<LeadView[]> {
  const leads = await tx.leadProfessional.findMany({ where: { episodeId }, orderBy: { askedAt: 'desc' } })
  const known = await workers(
    tx,
    leads.flatMap(({ workerId, askedBy }) => [workerId, askedBy]),
  )
  const workerOf = (id: string) => known.find((worker) => worker.id === id)
  return leads.flatMap((lead) => {
    const worker = workerOf(lead.workerId)
    if (!worker) return []
    const { id, because, familyView, askedAt, acceptedAt, declinedAt, declinedWhy, endedAt, endedWhy } = lead
    return {
      id,
      worker,
      status: leadStatus(lead),
      because,
      ...(familyView && { familyView }),
      askedBy: workerOf(lead.askedBy)?.name ?? '',
      askedOn: dayFromInstant(askedAt),
      ...(acceptedAt && { acceptedOn: dayFromInstant(acceptedAt) }),
      ...(declinedAt && { declinedOn: dayFromInstant(declinedAt) }),
      ...(declinedWhy && { declinedWhy }),
      ...(endedAt && { endedOn: dayFromInstant(endedAt) }),
      ...(endedWhy && { endedWhy }),
    }
  })
}

async function workers(tx: Transaction, ids: string[]): Promise<WorkerView[]> {
  const found = await tx.worker.findMany({ where: { id: { in: ids } }, include: { agency: true } })
  return found.map(({ id, name, jobTitle, agency, phone }) => {
    const number = phone ?? agency.phone
    return { id, name, jobTitle, agency: agency.name, ...(number && { phone: number }) }
  })
}
