import 'server-only'
import { z } from 'zod'
import { rules } from '@/lib/access/rules'
import { record } from '@/lib/access/subject'
import { query } from '@/lib/operation/query'
import { NotAllowed, NotFound } from '@/lib/operation/refusal'
import { mayNameIn } from '../named'
import type { NoteReader } from '../types'
import { whoMayRead } from '../who-may-read'

export type ReadersToName = {
  familyName: string
  title: string
  /** Who wrote it, where that is somebody else: they stay named. */
  writer: string | undefined
  /** Who can be ticked: everybody who may read the family's record, and who is named though they no longer may. */
  readers: readonly NoteReader[]
  named: readonly string[]
}

/** Who is named in a note and who could be, for whoever may change that. */
export const readersToName = query({
  name: 'note.readers',
  input: z.strictObject({ familyId: z.uuid(), noteId: z.uuid() }),
  may: 'nameInNote',
  on: ({ familyId, noteId }) => record('note', noteId, familyId),
  audit: 'note-readers-viewed',
  run: async ({ tx, actor, input, familyId, relations }): Promise<ReadersToName> => {
    const note = await tx.note.findUnique({ where: { id: input.noteId } })
    if (!note?.restrictionId) throw new NotFound()
    if (!mayNameIn(note, actor, relations)) throw new NotAllowed('nameInNote', rules.nameInNote.whoCan)
    const { name } = await tx.family.findUniqueOrThrow({ where: { id: familyId }, select: { name: true } })
    const named = await tx.$queryRaw<NoteReader[]>`SELECT w.id, w.name, w.job_title || ', ' || a.name AS about
      FROM record_restriction_person p JOIN worker w ON w.id = p.worker_id JOIN agency a ON a.id = w.agency_id
      WHERE p.restriction_id = ${note.restrictionId}::uuid AND p.until_at IS NULL ORDER BY w.name, w.id`
    const could = await whoMayRead(tx, familyId)
    const others = could.filter(({ id }) => !named.some((reader) => reader.id === id))
    const stays = (id: string) => id === actor.workerId || id === note.writtenBy
    const writer = named.find(({ id }) => id === note.writtenBy && id !== actor.workerId)
    return {
      familyName: name,
      title: note.title,
      writer: writer?.name,
      readers: [...named, ...others].filter(({ id }) => !stays(id)),
      named: named.map(({ id }) => id),
    }
  },
})
