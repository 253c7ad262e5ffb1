import 'server-only'
import { z } from 'zod'
import { family } from '@/lib/access/subject'
import { query } from '@/lib/operation/query'
import { peopleAround } from '../around'
import { needsEpisode } from '../episode-now'
import type { Around } from '../types'

export type AgencyToAsk = { id: string; name: string; workers: number; isCovered: boolean }
type WorkerToAsk = { id: string; name: string; jobTitle: string; isInTeam: boolean }

export type WhoCouldBeInvited = {
  familyName: string
  family: Around[]
  agencies: AgencyToAsk[]
  /** The agency whose people are listed, once one is chosen. */
  chosen?: AgencyToAsk & { people: WorkerToAsk[] }
}

/** The agencies of the partnership and, of one of them, the people who work there. */
export const whoCouldBeInvited = query({
  name: 'team.who-could-be-invited',
  input: z.strictObject({ familyId: z.uuid(), agencyId: z.uuid().optional() }),
  may: 'inviteTeam',
  on: ({ familyId }) => family(familyId),
  audit: 'staff-listed',
  run: async ({ tx, input, familyId, today }): Promise<WhoCouldBeInvited> => {
    const episode = await needsEpisode(tx, familyId)
    const { name } = await tx.family.findUniqueOrThrow({ where: { id: familyId } })
    const people = await peopleAround(tx, { familyId, episodeId: episode.id, today })
    const agencies = await tx.$queryRaw<AgencyToAsk[]>`SELECT a.id, a.name, count(w.id)::int AS workers,
        EXISTS (SELECT 1 FROM who_can_see(${familyId}::uuid) s WHERE s.relation = 'agreed-agency'
          AND s.agency_id = a.id AND (s.until_at IS NULL OR s.until_at > now())) AS "isCovered"
      FROM agency a JOIN worker w ON w.agency_id = a.id AND w.left_at IS NULL
      GROUP BY a.id, a.name ORDER BY a.name`
    const chosen = agencies.find(({ id }) => id === input.agencyId)
    const inTeam = new Set(people.flatMap(({ who }) => ('workerId' in who ? [who.workerId] : [])))
    const workers = chosen
      ? await tx.worker.findMany({ where: { agencyId: chosen.id, leftAt: null }, orderBy: { name: 'asc' } })
      : []
    const asWorker = workers.map(({ id, name: called, jobTitle }) => ({
      id,
      name: called,
      jobTitle,
      isInTeam: inTeam.has(id),
    }))
    return {
      familyName: name,
      family: people.filter(({ side }) => side === 'family'),
      agencies,
      ...(chosen && { chosen: { ...chosen, people: asWorker } }),
    }
  },
})
