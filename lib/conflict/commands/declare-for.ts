import 'server-only'
import { z } from 'zod'
import { isSelf } from '@/lib/access/same-person'
import { family } from '@/lib/access/subject'
import { command } from '@/lib/operation/command'
import { invalid } from '@/lib/operation/refusal'
import { workingHere } from '@/lib/worker/working'
import { keepOut } from '../keep-out'
import { waysToKnow } from '../types'

/** A manager writes down that somebody else knows this family outside work. */
export const declareConflictFor = command({
  name: 'conflict.declare-for',
  input: z.strictObject({
    familyId: z.uuid(),
    workerId: z.uuid(),
    how: z.enum(waysToKnow),
    words: z.string().min(1).max(2_000).optional(),
  }),
  may: 'keepConflicts',
  on: ({ familyId }) => family(familyId),
  audit: 'conflict-declared',
  run: async (context) => {
    const { tx, actor, input, now, familyId } = context
    if (isSelf(actor, input.workerId))
      throw invalid('workerId', 'If you know this family yourself, say so from the family’s page')
    await workingHere(tx, input.workerId, now)
    const conflictId = await keepOut(context, {
      workerId: input.workerId,
      how: input.how,
      words: input.words,
    })
    return { familyId, conflictId }
  },
})
