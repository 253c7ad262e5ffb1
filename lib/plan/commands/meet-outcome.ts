import 'server-only'
import { z } from 'zod'
import { record } from '@/lib/access/subject'
import { recordOnTimeline } from '@/lib/chronology/record'
import { dayToColumn } from '@/lib/db/day-column'
import { command } from '@/lib/operation/command'
import { NotFound } from '@/lib/operation/refusal'
import { changedOne } from '@/lib/operation/version'
import { versionInput } from '../inputs'
import { openPlan } from '../open-plan'

/** The family says it has happened. It stays in the plan, with the day. */
export const meetOutcome = command({
  name: 'plan.meet-outcome',
  input: z.strictObject({ familyId: z.uuid(), outcomeId: z.uuid(), version: versionInput }),
  may: 'editPlan',
  on: ({ familyId, outcomeId }) => record('outcome', outcomeId, familyId),
  audit: 'outcome-met',
  run: async (context) => {
    const { tx, familyId, today, input } = context
    const outcome = await tx.outcome.findUnique({ where: { id: input.outcomeId } })
    if (!outcome) throw new NotFound()
    const plan = await openPlan(tx, outcome.planId)
    changedOne(
      await tx.outcome.updateMany({
        where: { id: outcome.id, version: input.version, metOn: null },
        data: { metOn: dayToColumn(today), version: { increment: 1 } },
      }),
    )
    await recordOnTimeline(context, {
      familyId,
      kind: 'outcome-met',
      track: 'together',
      words: { outcome: outcome.words },
      episodeId: plan.episodeId,
      about: outcome.id,
    })
    return { familyId, outcomeId: outcome.id }
  },
})
