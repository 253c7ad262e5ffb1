import 'server-only'
import { z } from 'zod'
import { family } from '@/lib/access/subject'
import { query } from '@/lib/operation/query'
import { peopleAround } from '../around'
import { episodeNow } from '../episode-now'
import type { TeamView } from '../types'

/** Who is around a family now: the family first, the named person, then the rest of the team. */
export const teamOfFamily = query({
  name: 'team.of-family',
  input: z.strictObject({ familyId: z.uuid() }),
  may: 'viewFamilyRecord',
  on: ({ familyId }) => family(familyId),
  audit: 'team-viewed',
  run: async ({ tx, familyId, today, can }): Promise<TeamView> => {
    const episode = await episodeNow(tx, familyId)
    const { name } = await tx.family.findUniqueOrThrow({ where: { id: familyId } })
    const people = await peopleAround(tx, { familyId, episodeId: episode?.id, today })
    return {
      familyId,
      familyName: name,
      ...(episode && { episodeId: episode.id }),
      isTeamHelp: episode !== undefined && episode.level !== 'single-agency',
      family: people.filter(({ side }) => side === 'family'),
      workers: people.filter(({ side }) => side === 'team'),
      canInvite: episode !== undefined && can('inviteTeam'),
      canRecordAgreement: can('recordAgreement'),
    }
  },
})
