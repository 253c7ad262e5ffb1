import 'server-only'
import { z } from 'zod'
import { family } from '@/lib/access/subject'
import { query } from '@/lib/operation/query'
import { whoMayRead } from '../who-may-read'

/** What the page of a new note needs: whose family it is about, and for whom by name a note could be kept. */
export const newNote = query({
  name: 'note.new',
  input: z.strictObject({ familyId: z.uuid() }),
  may: 'addNote',
  on: ({ familyId }) => family(familyId),
  audit: 'note-form-opened',
  run: async ({ tx, actor, familyId }) => {
    const { name } = await tx.family.findUniqueOrThrow({ where: { id: familyId }, select: { name: true } })
    const readers = await whoMayRead(tx, familyId)
    return { familyId, familyName: name, readers: readers.filter(({ id }) => id !== actor.workerId) }
  },
})
