import 'server-only'
import { grantAccess } from '@/lib/access/grant'
import { recordOnTimeline } from '@/lib/chronology/record'
import { dayToColumn } from '@/lib/db/day-column'
import { newId } from '@/lib/db/id'
import type { Context } from '@/lib/operation/definition'
import { nextDateOf } from './next-date'
import type { EpisodeLevel, HoldingWhy } from './types'

type NewEpisode = { contactId: string; level: EpisodeLevel; outcome: string; why: HoldingWhy }

/**
 * Opens an episode held, from that same moment, by the person deciding. There is no instant at which the family
 * is being helped and nobody holds it (promise P10). Returns the episode's id.
 * Throws a unique violation (which becomes ChangedMeanwhile) when the family has an open episode already.
 */
export async function openEpisode(context: Context<unknown>, { contactId, level, outcome, why }: NewEpisode) {
  const { tx, actor, now, today, familyId } = context
  const id = newId()
  const next = nextDateOf({ level, levelSince: today }, today)
  await tx.episode.create({
    data: {
      id,
      familyId,
      contactId,
      openedAt: now,
      openedBy: actor.workerId,
      level,
      outcome,
      levelSince: now,
      nextOn: dayToColumn(next.on),
      nextWhat: next.what,
    },
  })
  await tx.holding.create({
    data: { id: newId(), episodeId: id, familyId, workerId: actor.workerId, fromAt: now, why },
  })
  await grantHolder(context, id, actor.workerId, actor.teamId)
  await recordOnTimeline(context, {
    familyId,
    kind: 'episode-opened',
    track: 'team',
    words: { who: actor.name },
    episodeId: id,
    about: id,
  })
  return id
}

/** The holder may see the family, and so may whoever manages the holder's team. */
export async function grantHolder(
  { tx, now, familyId }: Pick<Context<unknown>, 'tx' | 'now' | 'familyId'>,
  episodeId: string,
  workerId: string,
  teamId: string | null | undefined,
): Promise<void> {
  await grantAccess(tx, { familyId, to: { workerId }, relation: 'holder', because: episodeId, at: now })
  if (teamId) {
    await grantAccess(tx, {
      familyId,
      to: { teamId },
      relation: 'manages-holder',
      because: episodeId,
      at: now,
    })
  }
}
