import 'server-only'
import { z } from 'zod'
import { record } from '@/lib/access/subject'
import { recordOnTimeline } from '@/lib/chronology/record'
import { closeDrafts } from '@/lib/draft/close-drafts'
import { refreshNextDate } from '@/lib/episode/refresh-next-date'
import { command } from '@/lib/operation/command'
import { InvalidInput, invalid, NotFound } from '@/lib/operation/refusal'
import { changedOne } from '@/lib/operation/version'
import { peopleToAssess } from '../people'
import { readParts } from '../read-parts'
import { whyNotFinished } from '../why-not-finished'

/** Finishes an assessment: every part done, nothing waiting to be decided. Nothing in it can be changed after. */
export const complete = command({
  name: 'assessment.complete',
  input: z.strictObject({ familyId: z.uuid(), assessmentId: z.uuid() }),
  may: 'completeAssessment',
  on: ({ familyId, assessmentId }) => record('assessment', assessmentId, familyId),
  audit: 'assessment-completed',
  run: async (context) => {
    const { tx, actor, input, now, familyId } = context
    const { assessmentId } = input
    const assessment = await tx.assessment.findUnique({ where: { id: assessmentId } })
    if (!assessment) throw new NotFound()
    if (assessment.completedAt) throw invalid('', 'This assessment is finished already')
    changedOne(
      await tx.assessment.updateMany({
        where: { id: assessmentId, completedAt: null },
        data: { completedAt: now, completedBy: actor.workerId, version: { increment: 1 } },
      }),
    )
    // From here no more words come in; what they say now is what is judged.
    await closeDrafts(context, 'assessment-section', assessmentId)
    const parts = await readParts(tx, assessmentId, { me: actor.workerId, now })
    const reasons = whyNotFinished(parts, await peopleToAssess(tx, familyId))
    if (reasons.length > 0) throw new InvalidInput(reasons)
    await recordOnTimeline(context, {
      familyId,
      kind: 'assessment-completed',
      track: 'together',
      words: { who: actor.name },
      episodeId: assessment.episodeId,
      about: assessmentId,
    })
    await refreshNextDate(context, assessment.episodeId)
    return { familyId, assessmentId }
  },
})
