import 'server-only'
import { z } from 'zod'
import { record } from '@/lib/access/subject'
import { command } from '@/lib/operation/command'
import { addOutcomeRow } from '../add-rows'
import { longWords, scoreInput, shortWords } from '../inputs'
import { openPlan } from '../open-plan'

/** Adds something the family is working towards, with their own words behind it. */
export const addOutcome = command({
  name: 'plan.add-outcome',
  input: z.strictObject({
    familyId: z.uuid(),
    planId: z.uuid(),
    words: shortWords('Write what you are working towards'),
    voice: longWords.optional(),
    voiceOf: z.uuid().optional(),
    score: scoreInput.optional(),
  }),
  may: 'editPlan',
  on: ({ familyId, planId }) => record('plan', planId, familyId),
  audit: 'outcome-added',
  run: async (context) => {
    const { tx, familyId, input } = context
    const plan = await openPlan(tx, input.planId)
    const outcomeId = await addOutcomeRow(context, plan.id, input)
    context.noteForAudit({ details: { outcomeId } })
    return { familyId, outcomeId }
  },
})
