import 'server-only'
import { z } from 'zod'
import { record } from '@/lib/access/subject'
import { recordOnTimeline } from '@/lib/chronology/record'
import { command } from '@/lib/operation/command'
import { changedOne } from '@/lib/operation/version'

/** The manager asks for more before the help ends, and says what. */
export const returnClosure = command({
  name: 'episode.return-closure',
  input: z.strictObject({ familyId: z.uuid(), closureId: z.uuid(), why: z.string().min(1).max(5_000) }),
  may: 'signOffClosure',
  on: ({ closureId, familyId }) => record('closure', closureId, familyId),
  audit: 'closure-returned',
  run: async (context) => {
    const { tx, actor, input, now } = context
    changedOne(
      await tx.closure.updateMany({
        where: { id: input.closureId, signedOffAt: null, returnedAt: null },
        data: { returnedBy: actor.workerId, returnedAt: now, returnedWhy: input.why },
      }),
    )
    await recordOnTimeline(context, {
      familyId: input.familyId,
      kind: 'closure-returned',
      track: 'team',
      words: { who: actor.name },
      about: input.closureId,
    })
    return { familyId: input.familyId }
  },
})
