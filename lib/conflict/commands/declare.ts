import 'server-only'
import { z } from 'zod'
import { family } from '@/lib/access/subject'
import { command } from '@/lib/operation/command'
import { keepOut } from '../keep-out'
import { waysToKnow } from '../types'

/** Somebody says that they know a family outside work. They are out of its record from that moment. */
export const declareConflict = command({
  name: 'conflict.declare',
  input: z.strictObject({
    familyId: z.uuid(),
    how: z.enum(waysToKnow),
    words: z.string().min(1).max(2_000).optional(),
  }),
  may: 'declareConflict',
  on: ({ familyId }) => family(familyId),
  audit: 'conflict-declared',
  run: async (context) => {
    const { actor, input } = context
    const conflictId = await keepOut(context, {
      workerId: actor.workerId,
      how: input.how,
      words: input.words,
    })
    return { conflictId }
  },
})
