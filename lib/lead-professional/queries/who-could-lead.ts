import 'server-only'
import { z } from 'zod'
import { family } from '@/lib/access/subject'
import { query } from '@/lib/operation/query'
import { peopleAround } from '@/lib/team/around'
import { needsEpisode } from '@/lib/team/episode-now'

export type WhoCouldLead = {
  familyName: string
  couldBe: { id: string; name: string; about: string }[]
  /** In the team, but the family has not agreed to their agency. */
  notCovered: string[]
  mayInvite: boolean
}

/** Who of the team may be asked to be the named person: those whose agency the family agreed to. */
export const whoCouldLead = query({
  name: 'lead-professional.who-could',
  input: z.strictObject({ familyId: z.uuid() }),
  may: 'askLead',
  on: ({ familyId }) => family(familyId),
  audit: 'staff-listed',
  run: async ({ tx, familyId, today, can }): Promise<WhoCouldLead> => {
    const episode = await needsEpisode(tx, familyId)
    const { name } = await tx.family.findUniqueOrThrow({ where: { id: familyId } })
    const people = await peopleAround(tx, { familyId, episodeId: episode.id, today })
    const others = people.filter(({ side, isNamedPerson }) => side === 'team' && !isNamedPerson)
    const seesAll = episode.level === 'statutory'
    const could = others.filter(({ isCovered, isHolder }) => isCovered || isHolder || seesAll)
    return {
      familyName: name,
      couldBe: could.flatMap(({ who, name: called, jobTitle, about }) =>
        'workerId' in who ? [{ id: who.workerId, name: called, about: `${jobTitle}, ${about}` }] : [],
      ),
      notCovered: others.filter((one) => !could.includes(one)).map((one) => one.name),
      mayInvite: can('inviteTeam'),
    }
  },
})
