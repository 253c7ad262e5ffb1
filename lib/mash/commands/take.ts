import 'server-only'
import { z } from 'zod'
import { record } from '@/lib/access/subject'
import { recordOnTimeline } from '@/lib/chronology/record'
import { episodeOf } from '@/lib/decision/load-picture'
import { moveHolder } from '@/lib/episode/move-holder'
import { refreshNextDate } from '@/lib/episode/refresh-next-date'
import { command } from '@/lib/operation/command'
import { invalid } from '@/lib/operation/refusal'
import { changedOne } from '@/lib/operation/version'
import { requestOf } from '../request-of'

/** Takes a request: from this second somebody at the MASH holds the family. Also takes it over from a colleague. */
export const takeRequest = command({
  name: 'mash.take',
  input: z.strictObject({ requestId: z.uuid() }),
  may: 'triageRequest',
  on: ({ requestId }) => record('mashRequest', requestId),
  audit: 'mash-request-taken',
  run: async (context) => {
    const { tx, actor, now, familyId, input } = context
    const request = await requestOf(tx, input.requestId)
    if (request.decidedAt) throw invalid('', 'This request has been decided already')
    if (request.takenBy === actor.workerId) return { familyId, requestId: request.id }
    changedOne(
      await tx.mashRequest.updateMany({
        where: { id: request.id, version: request.version, decidedAt: null },
        data: { takenBy: actor.workerId, takenAt: now, version: { increment: 1 } },
      }),
    )
    const episode = await episodeOf(context)
    await recordOnTimeline(context, {
      familyId,
      kind: 'mash-took-it',
      track: 'team',
      words: { who: actor.name },
      about: request.id,
      ...(episode && { episodeId: episode.id }),
    })
    if (episode) {
      await moveHolder(context, episode.id, actor.workerId, 'mash-took-it')
      await refreshNextDate(context, episode.id)
    }
    return { familyId, requestId: request.id }
  },
})
