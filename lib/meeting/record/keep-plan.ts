import 'server-only'
import type { Day } from '@/lib/calendar/day'
import { dayFromInstant } from '@/lib/calendar/day'
import { dayToColumn } from '@/lib/db/day-column'
import type { Context } from '@/lib/operation/definition'
import { ChangedMeanwhile, invalid } from '@/lib/operation/refusal'
import { addActionRow, addOutcomeRow, addScoreRow, needsOutcomeOf } from '@/lib/plan/add-rows'
import { addUpdateRow } from '@/lib/plan/add-update'
import { finishActionRow } from '@/lib/plan/finish-action'
import { planOf, usualReviewOn } from '@/lib/plan/make-plan'
import type { EpisodeNow } from '@/lib/team/episode-now'
import type { RecordInput } from './input'

type Held = { id: string; startsAt: Date }

/**
 * What a meeting does to the plan: what became of old actions, new things to work towards, scores, new actions.
 * A meeting at which anything was scored is the review, so the plan is next looked at on the day of the next
 * meeting, or in six weeks. Makes the plan when there is none.
 */
export async function keepPlan(
  context: Context<RecordInput>,
  episode: EpisodeNow,
  meeting: Held,
): Promise<void> {
  const { input } = context
  await keepUpdates(context, episode, meeting.id)
  const isScored =
    input.outcomeScores.length > 0 || input.newOutcomes.some(({ score }) => score !== undefined)
  if (!isScored && input.newOutcomes.length === 0 && input.actions.length === 0) return
  const heldOn = dayFromInstant(meeting.startsAt)
  const reviewOn = input.next?.on ?? usualReviewOn(heldOn)
  const kind = episode.level === 'single-agency' ? 'single-agency' : 'team'
  const planId = await planOf(context, { episodeId: episode.id, kind, reviewOn })
  await keepOutcomes(context, { planId, episodeId: episode.id, meetingId: meeting.id }, heldOn)
  if (isScored) await reviewed(context, planId, reviewOn)
}

async function keepOutcomes(
  context: Context<RecordInput>,
  at: { planId: string; episodeId: string; meetingId: string },
  heldOn: Day,
): Promise<void> {
  const { input } = context
  for (const { outcomeId, score } of input.outcomeScores) {
    await needsOutcomeOf(context, at.planId, outcomeId)
    await addScoreRow(context, { outcomeId, score, meetingId: at.meetingId, on: heldOn })
  }
  const made: string[] = []
  for (const { score, ...outcome } of input.newOutcomes) {
    const outcomeId = await addOutcomeRow(context, at.planId, outcome)
    if (score !== undefined) {
      await addScoreRow(context, { outcomeId, score, meetingId: at.meetingId, on: heldOn })
    }
    made.push(outcomeId)
  }
  for (const { helpsWith, ...action } of input.actions) {
    const outcomeId = helpedBy(helpsWith, made)
    if (outcomeId) await needsOutcomeOf(context, at.planId, outcomeId)
    await addActionRow(context, at, { ...action, outcomeId })
  }
}

function helpedBy(
  helpsWith: RecordInput['actions'][number]['helpsWith'],
  made: readonly string[],
): string | undefined {
  if (!helpsWith) return undefined
  if ('outcomeId' in helpsWith) return helpsWith.outcomeId
  const outcomeId = made[helpsWith.newOutcome]
  if (!outcomeId) throw invalid('', 'An action helps with something that is not written down')
  return outcomeId
}

async function reviewed({ tx }: Context<unknown>, planId: string, reviewOn: Day): Promise<void> {
  await tx.plan.updateMany({
    where: { id: planId },
    data: { reviewOn: dayToColumn(reviewOn), version: { increment: 1 } },
  })
}

/** "Yes" is done; the rest is only said. An action somebody finished meanwhile is not finished twice. */
async function keepUpdates(
  context: Context<RecordInput>,
  episode: EpisodeNow,
  meetingId: string,
): Promise<void> {
  for (const { actionId, how, note } of context.input.updates) {
    const action = await context.tx.action.findFirst({
      where: { id: actionId, plan: { episodeId: episode.id, endedAt: null } },
    })
    if (!action || action.droppedAt) throw new ChangedMeanwhile()
    if (how === 'yes' && !action.doneAt) {
      await finishActionRow(context, { ...action, episodeId: episode.id }, { how, note, meetingId })
    } else {
      await addUpdateRow(context, { actionId, how, note, meetingId })
    }
  }
}
