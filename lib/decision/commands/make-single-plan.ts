import 'server-only'
import { z } from 'zod'
import { record } from '@/lib/access/subject'
import { recordOnTimeline } from '@/lib/chronology/record'
import { refreshNextDate } from '@/lib/episode/refresh-next-date'
import { command } from '@/lib/operation/command'
import { invalid } from '@/lib/operation/refusal'
import { addActionRow, addOutcomeRow } from '@/lib/plan/add-rows'
import { dayInput, shortWords } from '@/lib/plan/inputs'
import { needsDayToCome, planOf } from '@/lib/plan/make-plan'
import { episodeOf } from '../load-picture'

/**
 * One agency's own plan: what the family wants, what will be done, by whom in that agency, and when it is looked at
 * again. No early help assessment is needed for it.
 */
export const makeSinglePlan = command({
  name: 'decision.make-single-plan',
  input: z.strictObject({
    familyId: z.uuid(),
    contactId: z.uuid(),
    outcome: shortWords('Write what should be different for the family'),
    reviewOn: dayInput,
    actions: z
      .array(
        z.strictObject({
          words: shortWords('Write what will be done'),
          workerId: z.uuid('Choose who will do it'),
          dueOn: dayInput,
        }),
      )
      .min(1, 'Write at least one thing that will be done')
      .max(20),
  }),
  may: 'editPlan',
  on: ({ familyId, contactId }) => record('contact', contactId, familyId),
  audit: 'plan-made',
  run: async (context) => {
    const { tx, actor, today, familyId, input } = context
    const episode = await episodeOf(context)
    if (episode?.level !== 'single-agency') {
      throw invalid('', 'This family is not getting help from one agency, so it has another plan')
    }
    needsDayToCome('reviewOn', input.reviewOn, today)
    const planId = await planOf(context, {
      episodeId: episode.id,
      kind: 'single-agency',
      reviewOn: input.reviewOn,
    })
    const outcomeId = await addOutcomeRow(context, planId, { words: input.outcome })
    for (const { words, workerId, dueOn } of input.actions) {
      const worker = await tx.worker.findUnique({ where: { id: workerId }, select: { agencyId: true } })
      if (worker?.agencyId !== actor.agencyId) throw invalid('actions', 'Choose somebody of your own agency')
      needsDayToCome('actions', dueOn, today)
      const at = { planId, episodeId: episode.id }
      await addActionRow(context, at, { words, owner: { workerId }, dueOn, outcomeId })
    }
    await recordOnTimeline(context, {
      familyId,
      kind: 'one-agency-plan-made',
      track: 'together',
      words: { agency: actor.agencyName },
      episodeId: episode.id,
      about: planId,
    })
    await refreshNextDate(context, episode.id)
    context.noteForAudit({ details: { plan: planId, actions: input.actions.length } })
    return { familyId, planId }
  },
})
