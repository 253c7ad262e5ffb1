import 'server-only'
import { z } from 'zod'
import { family } from '@/lib/access/subject'
import { refreshNextDate } from '@/lib/episode/refresh-next-date'
import { command } from '@/lib/operation/command'
import { needsEpisode } from '@/lib/team/episode-now'
import { planOf } from '../make-plan'

/** Begins the plan of the help under way, to be looked at again in six weeks. Doing it twice gives one plan. */
export const makePlan = command({
  name: 'plan.make',
  input: z.strictObject({ familyId: z.uuid() }),
  may: 'editPlan',
  on: ({ familyId }) => family(familyId),
  audit: 'plan-made',
  run: async (context) => {
    const { tx, familyId } = context
    const episode = await needsEpisode(tx, familyId)
    const kind = episode.level === 'single-agency' ? 'single-agency' : 'team'
    const planId = await planOf(context, { episodeId: episode.id, kind })
    context.noteForAudit({ subjectId: planId })
    await refreshNextDate(context, episode.id)
    return { familyId, planId }
  },
})
