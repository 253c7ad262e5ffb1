import 'server-only'
import { z } from 'zod'
import { record } from '@/lib/access/subject'
import { command } from '@/lib/operation/command'
import { endLetter } from '../end-letter'

/** Puts away a letter that is not to be sent. Its words are kept, and nobody writes on. */
export const putLetterAway = command({
  name: 'disclosure.put-letter-away',
  input: z.strictObject({ familyId: z.uuid(), letterId: z.uuid() }),
  may: 'giveDocument',
  on: ({ letterId, familyId }) => record('letter', letterId, familyId),
  audit: 'letter-put-away',
  run: async (context) => {
    const { familyId, input, noteForAudit } = context
    await endLetter(context, input.letterId, 'put-away')
    noteForAudit({ subjectId: input.letterId })
    return { familyId }
  },
})
