import 'server-only'
import { recordOnTimeline } from '@/lib/chronology/record'
import { LEVEL_WORDS } from '@/lib/continuum/words'
import { assessWhenAgreed } from '@/lib/decision/carry-decision'
import { episodeOf, newestAgreement } from '@/lib/decision/load-picture'
import { moveHolder } from '@/lib/episode/move-holder'
import { refreshNextDate } from '@/lib/episode/refresh-next-date'
import type { EpisodeLevel } from '@/lib/episode/types'
import type { Context } from '@/lib/operation/definition'
import { changedOne } from '@/lib/operation/version'
import { carryPlanOver } from '@/lib/plan/carry-over'
import { helpAfter, staysStatutory } from './rules'
import type { MashDecision } from './types'

/**
 * Makes a decision of the MASH true on the family's open help: its kind, and who holds it. It goes back to the
 * practitioner who asked, unless they have left; then the MASH worker goes on holding it rather than nobody.
 * Returns who holds it now, '' when the help had ended meanwhile.
 */
export async function carryMashDecision(
  context: Context<unknown>,
  request: { contactId: string; sentBy: string },
  decision: MashDecision,
): Promise<string> {
  const { tx, now, familyId } = context
  const episode = await episodeOf(context)
  if (!episode) return ''
  const help = helpAfter(decision, await levelBefore(context, episode.id))
  changedOne(
    await tx.episode.updateMany({
      where: { id: episode.id, version: episode.version, closedAt: null },
      data: {
        ...help,
        levelSince: help.level === episode.level ? episode.levelSince : now,
        version: { increment: 1 },
      },
    }),
  )
  if (help.level !== episode.level) {
    await recordOnTimeline(context, {
      familyId,
      kind: help.level === 'statutory' ? 'stepped-up' : 'stepped-down',
      track: 'team',
      words: { level: LEVEL_WORDS[help.level].staff },
      episodeId: episode.id,
      about: episode.id,
    })
  }
  await carryPlanOver(context, { episodeId: episode.id, level: help.level })
  if (help.level === 'multi-agency') {
    await assessWhenAgreed(context, episode.id, await newestAgreement(context))
  }
  await refreshNextDate(context, episode.id)
  if (staysStatutory(decision)) return episode.holderId
  const sender = await tx.worker.findUniqueOrThrow({ where: { id: request.sentBy } })
  if (sender.leftAt && sender.leftAt <= now) return episode.holderId
  await moveHolder(context, episode.id, sender.id, 'handed-over')
  return sender.id
}

/** The help the family had when the decision to ask was made; nothing when the request began it. */
async function levelBefore(
  { tx, familyId }: Pick<Context<unknown>, 'tx' | 'familyId'>,
  episodeId: string,
): Promise<EpisodeLevel | undefined> {
  const newest = await tx.thresholdDecision.findFirst({
    where: { familyId, episodeId },
    orderBy: [{ decidedAt: 'desc' }, { id: 'desc' }],
    select: { fromLevel: true, decidedLevel: true },
  })
  if (!newest) return undefined
  const level = newest.decidedLevel === 'statutory' ? newest.fromLevel : newest.decidedLevel
  return (level ?? undefined) as EpisodeLevel | undefined
}
