import 'server-only'
import { isBefore } from '@/lib/calendar/day'
import { recordOnTimeline } from '@/lib/chronology/record'
import { dayFromColumn, dayToColumn } from '@/lib/db/day-column'
import { newId } from '@/lib/db/id'
import type { EpisodeLevel } from '@/lib/episode/types'
import type { Context } from '@/lib/operation/definition'
import { changedOne } from '@/lib/operation/version'
import { usualReviewOn } from './make-plan'
import type { PlanKind } from './types'

/** The kind of plan each kind of help has. A legal duty does not end the plan there is. */
const planKindOf = {
  'single-agency': 'single-agency',
  'multi-agency': 'team',
  statutory: undefined,
} as const satisfies Record<EpisodeLevel, PlanKind | undefined>

/**
 * When the kind of help changes, ends the plan of the old kind and goes on with everything in it, done and to do, in
 * one of the new kind: nobody's action is lost, and no family has two open plans. Returns the new plan's id, or
 * nothing when there was no plan or it is of this kind already. Whoever calls this refreshes the next date.
 */
export async function carryPlanOver(
  context: Pick<Context<unknown>, 'tx' | 'actor' | 'now' | 'today' | 'familyId'>,
  { episodeId, level }: { episodeId: string; level: EpisodeLevel },
): Promise<string | undefined> {
  const { tx, actor, now, today, familyId } = context
  const kind = planKindOf[level]
  const old = await tx.plan.findFirst({ where: { episodeId, endedAt: null } })
  if (!old || !kind || old.kind === kind) return undefined
  changedOne(
    await tx.plan.updateMany({
      where: { id: old.id, version: old.version, endedAt: null },
      data: { endedAt: now, version: { increment: 1 } },
    }),
  )
  const planId = newId()
  const planned = dayFromColumn(old.reviewOn)
  const usual = usualReviewOn(today)
  await tx.plan.create({
    data: {
      id: planId,
      episodeId,
      familyId,
      kind,
      agreedOn: dayToColumn(today),
      // A look already promised is kept; one that is late, or too far off, becomes the usual one.
      reviewOn: dayToColumn(isBefore(planned, today) || isBefore(usual, planned) ? usual : planned),
      createdBy: actor.workerId,
      createdAt: now,
      carriedFrom: old.id,
    },
  })
  await tx.outcome.updateMany({ where: { planId: old.id }, data: { planId } })
  await tx.action.updateMany({ where: { planId: old.id }, data: { planId } })
  await recordOnTimeline(context, {
    familyId,
    kind: kind === 'team' ? 'plan-became-team-plan' : 'plan-became-one-agency-plan',
    track: 'together',
    episodeId,
    about: planId,
  })
  return planId
}
