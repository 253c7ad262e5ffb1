import 'server-only'
import { endAccess } from '@/lib/access/grant'
import { closeDrafts } from '@/lib/draft/close-drafts'
import type { Context } from '@/lib/operation/definition'

/**
 * Ends an episode and everything that lives only while it is open: its holder, its named person, its team and
 * its plan. The record is kept. The holder and their manager keep the right to read what they did; the access
 * of the team and of those with an action ends with the help. Call it last in a command.
 */
export async function endEpisode({ tx, now, familyId }: Context<unknown>, episodeId: string): Promise<void> {
  await tx.plan.updateMany({ where: { episodeId, endedAt: null }, data: { endedAt: now } })
  await tx.meeting.updateMany({
    where: { episodeId, recordedAt: null, cancelledAt: null },
    data: { cancelledAt: now, cancelledWhy: 'The help came to an end' },
  })
  await closeDrafts({ tx, now }, 'closure', episodeId)
  await tx.leadProfessional.updateMany({
    where: { episodeId, endedAt: null, declinedAt: null },
    data: { endedAt: now, endedWhy: 'The help came to an end' },
  })
  const team = await tx.teamMember.findMany({ where: { episodeId, leftAt: null } })
  await tx.teamMember.updateMany({ where: { episodeId, leftAt: null }, data: { leftAt: now } })
  await tx.holding.updateMany({ where: { episodeId, untilAt: null }, data: { untilAt: now } })
  await tx.episode.update({
    where: { id: episodeId },
    data: { closedAt: now, nextOn: null, nextWhat: null, version: { increment: 1 } },
  })
  const owners = await tx.action.findMany({
    where: { plan: { episodeId }, workerId: { not: null } },
    distinct: ['workerId'],
    select: { workerId: true },
  })
  for (const { workerId } of owners) {
    if (workerId) await endAccess(tx, { familyId, to: { workerId }, relation: 'action-owner', at: now })
  }
  for (const { workerId } of team) {
    if (workerId) await endAccess(tx, { familyId, to: { workerId }, relation: 'team-member', at: now })
  }
}
