import 'server-only'
import { z } from 'zod'
import { isSelf } from '@/lib/access/same-person'
import { record } from '@/lib/access/subject'
import { recordOnTimeline } from '@/lib/chronology/record'
import { command } from '@/lib/operation/command'
import { invalid, NotFound } from '@/lib/operation/refusal'
import { changedOne } from '@/lib/operation/version'
import { type ClosureReason, closureReasonWords } from '../closure-types'
import { endEpisode } from '../end-episode'

/** The manager agrees that the help has ended: two people, never one, decide that nobody holds a family. */
export const signOffClosure = command({
  name: 'episode.sign-off-closure',
  input: z.strictObject({ familyId: z.uuid(), closureId: z.uuid() }),
  may: 'signOffClosure',
  on: ({ closureId, familyId }) => record('closure', closureId, familyId),
  audit: 'closure-signed-off',
  run: async (context) => {
    const { tx, actor, input, now } = context
    const closure = await tx.closure.findUnique({ where: { id: input.closureId } })
    if (!closure) throw new NotFound()
    if (isSelf(actor, closure.askedBy)) {
      throw invalid('', 'You asked for this yourself. Another manager has to agree')
    }
    changedOne(
      await tx.closure.updateMany({
        where: { id: closure.id, signedOffAt: null, returnedAt: null },
        data: { signedOffBy: actor.workerId, signedOffAt: now },
      }),
    )
    const { sentence } = closureReasonWords[closure.reason as ClosureReason]
    await recordOnTimeline(context, {
      familyId: input.familyId,
      kind: 'episode-closed',
      track: 'together',
      words: { reason: sentence },
      episodeId: closure.episodeId,
      about: closure.id,
    })
    await endEpisode(context, closure.episodeId)
    return { familyId: input.familyId }
  },
})
