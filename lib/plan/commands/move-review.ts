import 'server-only'
import { z } from 'zod'
import { record } from '@/lib/access/subject'
import { dayWords } from '@/lib/calendar/words'
import { recordOnTimeline } from '@/lib/chronology/record'
import { dayToColumn } from '@/lib/db/day-column'
import { refreshNextDate } from '@/lib/episode/refresh-next-date'
import { command } from '@/lib/operation/command'
import { changedOne } from '@/lib/operation/version'
import { dayInput, shortWords, versionInput } from '../inputs'
import { needsDayToCome } from '../make-plan'
import { openPlan } from '../open-plan'

/** Changes the day a plan is looked at again, and says why on the timeline. */
export const moveReview = command({
  name: 'plan.move-review',
  input: z.strictObject({
    familyId: z.uuid(),
    planId: z.uuid(),
    version: versionInput,
    reviewOn: dayInput,
    why: shortWords('Say why the day changes'),
  }),
  may: 'editPlan',
  on: ({ familyId, planId }) => record('plan', planId, familyId),
  audit: 'plan-review-moved',
  run: async (context) => {
    const { tx, today, familyId, input } = context
    const plan = await openPlan(tx, input.planId)
    needsDayToCome('reviewOn', input.reviewOn, today)
    changedOne(
      await tx.plan.updateMany({
        where: { id: plan.id, version: input.version },
        data: { reviewOn: dayToColumn(input.reviewOn), version: { increment: 1 } },
      }),
    )
    await recordOnTimeline(context, {
      familyId,
      kind: 'plan-review-moved',
      track: 'team',
      words: { when: dayWords(input.reviewOn), why: input.why },
      episodeId: plan.episodeId,
      about: plan.id,
    })
    await refreshNextDate(context, plan.episodeId)
    return { familyId, planId: plan.id }
  },
})
