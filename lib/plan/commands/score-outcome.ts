import 'server-only'
import { z } from 'zod'
import { record } from '@/lib/access/subject'
import { recordOnTimeline } from '@/lib/chronology/record'
import { command } from '@/lib/operation/command'
import { NotFound } from '@/lib/operation/refusal'
import { addScoreRow } from '../add-rows'
import { scoreInput } from '../inputs'
import { openPlan } from '../open-plan'

/** Writes down where the family puts something from 0 to 10 today, outside a meeting. */
export const scoreOutcome = command({
  name: 'plan.score-outcome',
  input: z.strictObject({ familyId: z.uuid(), outcomeId: z.uuid(), score: scoreInput }),
  may: 'editPlan',
  on: ({ familyId, outcomeId }) => record('outcome', outcomeId, familyId),
  audit: 'outcome-scored',
  run: async (context) => {
    const { tx, familyId, input } = context
    const outcome = await tx.outcome.findUnique({ where: { id: input.outcomeId } })
    if (!outcome) throw new NotFound()
    const plan = await openPlan(tx, outcome.planId)
    await addScoreRow(context, input)
    await recordOnTimeline(context, {
      familyId,
      kind: 'outcome-scored',
      track: 'family',
      words: { outcome: outcome.words, score: String(input.score) },
      episodeId: plan.episodeId,
      about: outcome.id,
    })
    return { familyId, outcomeId: outcome.id }
  },
})
