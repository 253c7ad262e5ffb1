import 'server-only'
import { z } from 'zod'
import { record } from '@/lib/access/subject'
import { dayFromInstant } from '@/lib/calendar/day'
import { command } from '@/lib/operation/command'
import { invalid, NotFound } from '@/lib/operation/refusal'
import { startAssessment } from '../start-assessment'

/**
 * Begins an assessment in an open episode. The first one's clock runs from the day this kind of help was decided,
 * since somebody has held the family from then on; a later one's from today.
 */
export const start = command({
  name: 'assessment.start',
  input: z.strictObject({ familyId: z.uuid(), episodeId: z.uuid() }),
  may: 'completeAssessment',
  on: ({ familyId, episodeId }) => record('episode', episodeId, familyId),
  audit: 'assessment-started',
  run: async (context) => {
    const { tx, input, today, familyId, noteForAudit } = context
    const episode = await tx.episode.findUnique({ where: { id: input.episodeId } })
    if (!episode) throw new NotFound()
    if (episode.closedAt) throw invalid('', 'The help has come to an end, so no assessment can be started')
    if (episode.level === 'single-agency') throw invalid('', noneNeeded)
    const open = await tx.assessment.count({ where: { episodeId: episode.id, completedAt: null } })
    if (open > 0) throw invalid('', 'An assessment is already being written. Open it to add to it')
    const earlier = await tx.assessment.count({ where: { episodeId: episode.id } })
    const allocatedOn = earlier === 0 ? dayFromInstant(episode.levelSince) : today
    const assessmentId = await startAssessment(context, { episodeId: episode.id, allocatedOn })
    noteForAudit({ details: { assessment: assessmentId } })
    return { familyId, assessmentId }
  },
})

const noneNeeded =
  'One agency is helping, so no assessment is needed. If more help is needed, change the kind of help first'
