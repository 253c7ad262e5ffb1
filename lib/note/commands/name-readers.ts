import 'server-only'
import { z } from 'zod'
import { rules } from '@/lib/access/rules'
import { record } from '@/lib/access/subject'
import { newId } from '@/lib/db/id'
import { tellStaff } from '@/lib/notice/tell-staff'
import { command } from '@/lib/operation/command'
import { NotAllowed, NotFound } from '@/lib/operation/refusal'
import { checkReaders, mayNameIn } from '../named'

/**
 * Says afresh who is named in a note. From then on it is not there for whoever is no longer named. Whoever wrote it stays,
 * and so does whoever says this: nobody can leave a note with nobody, nor themselves out.
 */
export const nameReaders = command({
  name: 'note.name-readers',
  input: z.strictObject({ familyId: z.uuid(), noteId: z.uuid(), people: z.array(z.uuid()).max(60) }),
  may: 'nameInNote',
  on: ({ familyId, noteId }) => record('note', noteId, familyId),
  audit: 'note-names-changed',
  run: async ({ tx, actor, input, now, familyId, relations, noteForAudit }) => {
    const note = await tx.note.findUnique({ where: { id: input.noteId } })
    if (!note?.restrictionId) throw new NotFound()
    if (!mayNameIn(note, actor, relations)) throw new NotAllowed('nameInNote', rules.nameInNote.whoCan)
    const { restrictionId } = note
    const people = [...new Set([note.writtenBy, actor.workerId, ...input.people])]
    const open = await tx.recordRestrictionPerson.findMany({ where: { restrictionId, untilAt: null } })
    const added = people.filter((id) => !open.some(({ workerId }) => workerId === id))
    await checkReaders(tx, familyId, added)
    const { count: removed } = await tx.recordRestrictionPerson.updateMany({
      where: { restrictionId, untilAt: null, workerId: { notIn: people } },
      data: { untilAt: now },
    })
    await tx.recordRestrictionPerson.createMany({
      data: added.map((workerId) => ({
        id: newId(),
        restrictionId,
        familyId,
        workerId,
        namedBy: actor.workerId,
        fromAt: now,
      })),
    })
    await tellStaff(tx, {
      to: added,
      kind: 'note-names-you',
      familyId,
      about: note.id,
      by: actor.workerId,
      at: now,
    })
    noteForAudit({ details: { added, removed } })
    return { familyId, noteId: note.id }
  },
})
