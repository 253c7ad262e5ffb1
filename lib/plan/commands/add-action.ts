import 'server-only'
import { z } from 'zod'
import { record } from '@/lib/access/subject'
import { command } from '@/lib/operation/command'
import { whoInput } from '@/lib/team/who'
import { addActionRow, needsOutcomeOf } from '../add-rows'
import { dayInput, shortWords } from '../inputs'
import { needsDayToCome } from '../make-plan'
import { openPlan } from '../open-plan'

/** Adds one thing that one person will do by a day. */
export const addAction = command({
  name: 'plan.add-action',
  input: z.strictObject({
    familyId: z.uuid(),
    planId: z.uuid(),
    words: shortWords('Write what will be done'),
    owner: whoInput,
    dueOn: dayInput,
    outcomeId: z.uuid().optional(),
  }),
  may: 'editPlan',
  on: ({ familyId, planId }) => record('plan', planId, familyId),
  audit: 'plan-action-added',
  run: async (context) => {
    const { tx, today, familyId, input } = context
    const plan = await openPlan(tx, input.planId)
    needsDayToCome('dueOn', input.dueOn, today)
    if (input.outcomeId) await needsOutcomeOf(context, plan.id, input.outcomeId)
    const actionId = await addActionRow(context, { planId: plan.id, episodeId: plan.episodeId }, input)
    context.noteForAudit({ details: { actionId } })
    return { familyId, actionId }
  },
})
