import 'server-only'
import { z } from 'zod'
import { family } from '@/lib/access/subject'
import { recordOnTimeline } from '@/lib/chronology/record'
import { newId } from '@/lib/db/id'
import { command } from '@/lib/operation/command'
import { invalid, NotFound } from '@/lib/operation/refusal'
import { closureReasons } from '../closure-types'

/**
 * The named person asks to bring the help to an end, with what changed and the family's own view. The episode
 * stays open, and held, until a manager agrees.
 */
export const askClosure = command({
  name: 'episode.ask-closure',
  input: z.strictObject({
    familyId: z.uuid(),
    reason: z.enum(closureReasons),
    whatChanged: z.string().min(1).max(100_000),
    familyView: z.string().min(1).max(100_000),
    whatNext: z.string().min(1).max(100_000),
  }),
  may: 'askClosure',
  on: ({ familyId }) => family(familyId),
  audit: 'closure-asked',
  run: async (context) => {
    const { tx, actor, input, now, noteForAudit } = context
    const episode = await tx.episode.findFirst({ where: { familyId: input.familyId, closedAt: null } })
    if (!episode) throw new NotFound()
    const waiting = await tx.mashRequest.count({ where: { familyId: input.familyId, decidedAt: null } })
    if (waiting > 0)
      throw invalid('', 'The MASH is still looking at a worry about this family. Wait for their decision')
    const closureId = newId()
    await tx.closure.create({
      data: { ...input, id: closureId, episodeId: episode.id, askedBy: actor.workerId, askedAt: now },
    })
    await recordOnTimeline(context, {
      familyId: input.familyId,
      kind: 'closure-asked',
      track: 'together',
      words: { who: actor.name },
      episodeId: episode.id,
      about: closureId,
    })
    noteForAudit({ subjectId: closureId, details: { reason: input.reason } })
    return { familyId: input.familyId, closureId }
  },
})
