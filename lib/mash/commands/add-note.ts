import 'server-only'
import { z } from 'zod'
import { record } from '@/lib/access/subject'
import { newId } from '@/lib/db/id'
import { command } from '@/lib/operation/command'

/** One line about what the MASH did or found out. Only added to. */
export const addMashNote = command({
  name: 'mash.add-note',
  input: z.strictObject({
    requestId: z.uuid(),
    words: z.string().trim().min(1, 'Write what was done').max(1_000, 'Use 1,000 characters or fewer'),
  }),
  may: 'triageRequest',
  on: ({ requestId }) => record('mashRequest', requestId),
  audit: 'mash-note-added',
  run: async ({ tx, actor, now, familyId, input }) => {
    const noteId = newId()
    await tx.mashNote.create({
      data: {
        id: noteId,
        requestId: input.requestId,
        familyId,
        words: input.words,
        writtenBy: actor.workerId,
        writtenAt: now,
      },
    })
    return { familyId, requestId: input.requestId, noteId }
  },
})
