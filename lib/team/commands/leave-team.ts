import 'server-only'
import { z } from 'zod'
import { endAccess } from '@/lib/access/grant'
import { record } from '@/lib/access/subject'
import { recordOnTimeline } from '@/lib/chronology/record'
import { command } from '@/lib/operation/command'
import { invalid, NotFound } from '@/lib/operation/refusal'
import { changedOne } from '@/lib/operation/version'
import { firstName } from '@/lib/person/name'
import { needsEpisode } from '../episode-now'

/**
 * Somebody leaves the team around the family: what they could see because of it ends at that moment. The named
 * person and whoever holds the family hand over first, so that the family is never with nobody (promise P11).
 */
export const leaveTeam = command({
  name: 'team.leave',
  input: z.strictObject({ familyId: z.uuid(), memberId: z.uuid() }),
  may: 'inviteTeam',
  on: ({ familyId, memberId }) => record('teamMember', memberId, familyId),
  audit: 'team-left',
  run: async (context) => {
    const { tx, input, familyId, now } = context
    const member = await tx.teamMember.findFirst({ where: { id: input.memberId, leftAt: null } })
    if (!member) throw new NotFound()
    const episode = await needsEpisode(tx, familyId)
    if (member.workerId && (await leads(tx, episode.id, member.workerId, episode.holderId))) {
      throw invalid('', 'They are the one person this family can turn to. Agree who takes over first')
    }
    changedOne(
      await tx.teamMember.updateMany({ where: { id: member.id, leftAt: null }, data: { leftAt: now } }),
    )
    await recordOnTimeline(context, {
      familyId,
      kind: 'team-left',
      track: member.workerId ? 'team' : 'together',
      words: { person: await nameOf(tx, member) },
      episodeId: member.episodeId,
      about: member.id,
    })
    if (member.workerId) {
      const to = { workerId: member.workerId }
      await endAccess(tx, { familyId, to, relation: 'team-member', because: member.id, at: now })
    }
    return { familyId, memberId: member.id }
  },
})

type Tx = Parameters<typeof needsEpisode>[0]

async function leads(tx: Tx, episodeId: string, workerId: string, holderId: string): Promise<boolean> {
  if (workerId === holderId) return true
  const lead = await tx.leadProfessional.findFirst({
    where: { episodeId, workerId, acceptedAt: { not: null }, endedAt: null },
  })
  return lead !== null
}

async function nameOf(tx: Tx, member: { workerId: string | null; personId: string | null }): Promise<string> {
  if (member.workerId) return (await tx.worker.findUniqueOrThrow({ where: { id: member.workerId } })).name
  const person = await tx.person.findUnique({ where: { id: member.personId ?? '' } })
  return person ? firstName({ fullName: person.fullName, knownAs: person.knownAs ?? undefined }) : ''
}
