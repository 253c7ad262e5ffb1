import 'server-only'
import { startAssessment } from '@/lib/assessment/start-assessment'
import { recordOnTimeline } from '@/lib/chronology/record'
import type { Level, Outcome } from '@/lib/continuum/outcome'
import { LEVEL_WORDS } from '@/lib/continuum/words'
import { openEpisode } from '@/lib/episode/open-episode'
import type { EpisodeLevel } from '@/lib/episode/types'
import type { Context } from '@/lib/operation/definition'
import { changedOne } from '@/lib/operation/version'
import { carryPlanOver } from '@/lib/plan/carry-over'
import type { CasePicture, EpisodeNow, Move } from './types'

type Decided = {
  contactId: string
  level: Level
  outcome: Outcome
  move: Move
  decisionId: string
  picture: CasePicture
}

type Carried = { episodeId: string; assessmentId: string }

/** Makes a decision true: opens the help, or changes the help there is. '' for what it did not begin. */
export async function carryDecision(context: Context<unknown>, decided: Decided): Promise<Carried> {
  const { actor } = context
  const { level, picture, decisionId } = decided
  await recordOnTimeline(context, {
    familyId: context.familyId,
    kind: timelineKind[decided.move],
    track: 'team',
    words: { who: actor.name, level: LEVEL_WORDS[level].staff },
    about: decisionId,
    ...(picture.episode && { episodeId: picture.episode.id }),
  })
  if (level === 'universal') return { episodeId: '', assessmentId: '' }
  const episodeId = picture.episode
    ? await changeEpisode(context, picture.episode, { level, outcome: decided.outcome })
    : await openEpisode(context, {
        contactId: decided.contactId,
        level,
        outcome: decided.outcome,
        why: level === 'single-agency' ? 'single-agency' : 'raised-it',
      })
  await carryPlanOver(context, { episodeId, level })
  const assessmentId =
    level === 'multi-agency' ? await assessWhenAgreed(context, episodeId, picture.agreement) : ''
  return { episodeId, assessmentId }
}

/** The open help becomes this kind of help; the time it has been so starts again only when it is another kind. */
async function changeEpisode(
  { tx, now }: Pick<Context<unknown>, 'tx' | 'now'>,
  episode: EpisodeNow,
  { level, outcome }: { level: EpisodeLevel; outcome: Outcome },
): Promise<string> {
  changedOne(
    await tx.episode.updateMany({
      where: { id: episode.id, version: episode.version, closedAt: null },
      data: {
        level,
        outcome,
        levelSince: level === episode.level ? episode.levelSince : now,
        version: { increment: 1 },
      },
    }),
  )
  return episode.id
}

/** The assessment is the family's: it starts with the help only once they have said yes, and only once. */
export async function assessWhenAgreed(
  context: Context<unknown>,
  episodeId: string,
  agreement: CasePicture['agreement'],
): Promise<string> {
  if (agreement !== 'agreed' && agreement !== 'part') return ''
  const already = await context.tx.assessment.count({ where: { episodeId } })
  return already > 0 ? '' : startAssessment(context, { episodeId, allocatedOn: context.today })
}

const timelineKind = {
  start: 'level-decided',
  review: 'level-decided',
  'step-up': 'stepped-up',
  'step-down': 'stepped-down',
} as const satisfies Record<Move, string>
