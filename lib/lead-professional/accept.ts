import 'server-only'
import { endAccess, grantAccess } from '@/lib/access/grant'
import { recordOnTimeline } from '@/lib/chronology/record'
import { moveHolder } from '@/lib/episode/move-holder'
import { refreshNextDate } from '@/lib/episode/refresh-next-date'
import type { Context } from '@/lib/operation/definition'
import { changedOne } from '@/lib/operation/version'
import type { EpisodeNow } from '@/lib/team/episode-now'
import { joinTeam } from '@/lib/team/join-team'

/**
 * Makes the one who was asked the named person and, at the same instant, the holder. Whoever led or held the
 * family before stays in its team, so that nobody who knows the family disappears; their reasons for leading end.
 */
export async function acceptLead(
  context: Context<unknown>,
  episode: EpisodeNow,
  lead: { id: string; workerId: string },
): Promise<void> {
  const { tx, now, familyId } = context
  const worker = await tx.worker.findUniqueOrThrow({ where: { id: lead.workerId } })
  const holder = await tx.worker.findUniqueOrThrow({ where: { id: episode.holderId } })
  await endPrevious(context, episode.id, worker.name)
  changedOne(
    await tx.leadProfessional.updateMany({
      where: { id: lead.id, acceptedAt: null, declinedAt: null, endedAt: null },
      data: { acceptedAt: now },
    }),
  )
  for (const { id, name } of [worker, holder])
    await joinTeam(context, episode.id, { who: { workerId: id }, name })
  const to = { workerId: worker.id }
  await grantAccess(tx, { familyId, to, relation: 'lead-professional', because: lead.id, at: now })
  await recordOnTimeline(context, {
    familyId,
    kind: 'named-person-accepted',
    track: 'together',
    words: { person: worker.name },
    episodeId: episode.id,
    about: lead.id,
  })
  await refreshNextDate(context, episode.id)
  await endAccess(tx, { familyId, to, relation: 'team-member', because: lead.id, at: now })
  await moveHolder(context, episode.id, worker.id, 'accepted-lead')
}

async function endPrevious(
  { tx, now, familyId }: Context<unknown>,
  episodeId: string,
  newName: string,
): Promise<void> {
  const previous = await tx.leadProfessional.findFirst({
    where: { episodeId, acceptedAt: { not: null }, endedAt: null },
  })
  if (!previous) return
  await tx.leadProfessional.updateMany({
    where: { id: previous.id },
    data: { endedAt: now, endedWhy: `${newName} took over` },
  })
  await endAccess(tx, {
    familyId,
    to: { workerId: previous.workerId },
    relation: 'lead-professional',
    because: previous.id,
    at: now,
  })
}
