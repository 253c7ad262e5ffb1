import 'server-only'
import { z } from 'zod'
import { family } from '@/lib/access/subject'
import { type Day, day } from '@/lib/calendar/day'
import { query } from '@/lib/operation/query'
import { invalid } from '@/lib/operation/refusal'
import { peopleAround } from '@/lib/team/around'
import { needsEpisode } from '@/lib/team/episode-now'
import type { Around } from '@/lib/team/types'
import { usualReviewOn } from '../make-plan'
import { outcomeView, readPlan } from '../read-plan'
import type { OutcomeView, PlanKind } from '../types'

export type PlanForEditing = {
  familyId: string
  familyName: string
  planId: string
  kind: PlanKind
  version: number
  reviewOn: Day
  usualReviewOn: Day
  outcomes: (OutcomeView & { version: number })[]
  people: Around[]
}

/** What the forms that change a plan need: what it works towards, and who could own an action. */
export const planForEditing = query({
  name: 'plan.for-editing',
  input: z.strictObject({ familyId: z.uuid() }),
  may: 'editPlan',
  on: ({ familyId }) => family(familyId),
  audit: 'plan-viewed',
  run: async ({ tx, familyId, today }): Promise<PlanForEditing> => {
    const episode = await needsEpisode(tx, familyId)
    const { name } = await tx.family.findUniqueOrThrow({ where: { id: familyId } })
    const plan = await readPlan(tx, familyId)
    if (!plan?.isOpen) throw invalid('', 'There is no plan to change')
    const versions = await tx.outcome.findMany({
      where: { planId: plan.id },
      select: { id: true, version: true },
    })
    return {
      familyId,
      familyName: name,
      planId: plan.id,
      kind: plan.kind,
      version: plan.version,
      reviewOn: day(plan.reviewOn),
      usualReviewOn: usualReviewOn(today),
      outcomes: (plan.outcomes ?? []).map((row) => ({
        ...outcomeView(row),
        version: versions.find(({ id }) => id === row.id)?.version ?? 1,
      })),
      people: await peopleAround(tx, { familyId, episodeId: episode.id, today }),
    }
  },
})
