import 'server-only'
import { grantAccess } from '@/lib/access/grant'
import { recordOnTimeline } from '@/lib/chronology/record'
import { newId } from '@/lib/db/id'
import type { Context } from '@/lib/operation/definition'
import { type Who, whoColumns } from './who'

type Joining = { who: Who; name: string; thereFor?: string | undefined }

/**
 * Puts someone in the team around the family, with the access that goes with it and a line on the timeline.
 * Returns the id of their place in the team; the one they have already when they are in it.
 */
export async function joinTeam(
  context: Pick<Context<unknown>, 'tx' | 'actor' | 'now' | 'today' | 'familyId'>,
  episodeId: string,
  { who, name, thereFor }: Joining,
): Promise<string> {
  const { tx, actor, now, familyId } = context
  const before = await tx.teamMember.findFirst({ where: { episodeId, ...whoColumns(who), leftAt: null } })
  if (before) return before.id
  const id = newId()
  await tx.teamMember.create({
    data: {
      id,
      episodeId,
      familyId,
      ...whoColumns(who),
      thereFor: thereFor || null,
      invitedBy: actor.workerId,
      invitedAt: now,
    },
  })
  if ('workerId' in who) {
    await grantAccess(tx, { familyId, to: who, relation: 'team-member', because: id, at: now })
  }
  await recordOnTimeline(context, {
    familyId,
    kind: 'team-invited',
    track: 'workerId' in who ? 'team' : 'together',
    words: { person: name },
    episodeId,
    about: id,
  })
  return id
}
