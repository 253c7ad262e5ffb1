import 'server-only'
import { type Day, isBefore } from '@/lib/calendar/day'
import { processDueOn } from '@/lib/calendar/processes'
import { usualTimescales } from '@/lib/calendar/usual-timescales'
import { recordOnTimeline } from '@/lib/chronology/record'
import { dayToColumn } from '@/lib/db/day-column'
import { newId } from '@/lib/db/id'
import type { Context } from '@/lib/operation/definition'
import { invalid } from '@/lib/operation/refusal'
import type { PlanKind } from './types'

type NewPlan = { episodeId: string; kind: PlanKind; reviewOn?: Day | undefined }

/**
 * The plan of an episode: the open one, or a new one looked at again in six weeks unless another day is given.
 * Returns its id. Whoever calls this refreshes the episode's next date when done.
 */
export async function planOf(
  context: Pick<Context<unknown>, 'tx' | 'actor' | 'now' | 'today' | 'familyId'>,
  { episodeId, kind, reviewOn }: NewPlan,
): Promise<string> {
  const { tx, actor, now, today, familyId } = context
  const open = await tx.plan.findFirst({ where: { episodeId, endedAt: null }, select: { id: true } })
  if (open) return open.id
  const id = newId()
  await tx.plan.create({
    data: {
      id,
      episodeId,
      familyId,
      kind,
      agreedOn: dayToColumn(today),
      reviewOn: dayToColumn(reviewOn ?? usualReviewOn(today)),
      createdBy: actor.workerId,
      createdAt: now,
    },
  })
  if (kind === 'team') {
    await recordOnTimeline(context, { familyId, kind: 'plan-made', track: 'together', episodeId, about: id })
  }
  return id
}

/** Six weeks after a meeting, unless another day is agreed. */
export function usualReviewOn(from: Day): Day {
  return processDueOn('review', from, usualTimescales)
}

/** Throws InvalidInput for a day before today: a plan is looked at again, not in the past. */
export function needsDayToCome(field: string, on: Day, today: Day): void {
  if (isBefore(on, today)) throw invalid(field, 'Choose today or a day to come')
}
