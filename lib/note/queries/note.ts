import 'server-only'
import { z } from 'zod'
import { record } from '@/lib/access/subject'
import { type AuditEvent, auditEvents } from '@/lib/audit/events'
import { dayFromColumn } from '@/lib/db/day-column'
import type { Transaction } from '@/lib/db/transaction'
import { query } from '@/lib/operation/query'
import { NotFound } from '@/lib/operation/refusal'
import { mayNameIn } from '../named'
import type { NamedReader, NoteAudience, NoteHow, NoteOpened, NoteView } from '../types'
import { whoMayRead } from '../who-may-read'

/** A note, for those it is for. Of one kept for people named: who they are, and who has read it. */
export const noteToRead = query({
  name: 'note.view',
  input: z.strictObject({ familyId: z.uuid(), noteId: z.uuid() }),
  may: 'viewFamilyRecord',
  on: ({ familyId, noteId }) => record('note', noteId, familyId),
  audit: 'note-viewed',
  run: async ({ tx, actor, input, relations }): Promise<NoteView> => {
    const note = await tx.note.findUnique({ where: { id: input.noteId } })
    if (!note) throw new NotFound()
    const { name } = await tx.family.findUniqueOrThrow({
      where: { id: note.familyId },
      select: { name: true },
    })
    const writer = await tx.worker.findUniqueOrThrow({
      where: { id: note.writtenBy },
      select: { name: true },
    })
    return {
      familyId: note.familyId,
      familyName: name,
      id: note.id,
      title: note.title,
      words: note.words,
      happenedOn: dayFromColumn(note.happenedOn),
      how: note.how as NoteHow,
      track: note.track as NoteView['track'],
      audience: note.audience as NoteAudience,
      by: writer.name,
      writtenAt: note.writtenAt,
      restricted: note.restrictionId
        ? {
            named: await readNamed(tx, note.restrictionId, actor.workerId),
            trail: await readTrail(tx, note.id),
            mayName: mayNameIn(note, actor, relations),
          }
        : undefined,
    }
  },
})

async function readNamed(tx: Transaction, restrictionId: string, asking: string): Promise<NamedReader[]> {
  const rows = await tx.$queryRaw<
    NamedRow[]
  >`SELECT w.id, w.name, w.job_title || ', ' || a.name AS about, p.family_id,
      w.id = r.restricted_by AS "isWriter", p.named_by IS NULL AS "passedOn"
    FROM record_restriction_person p JOIN record_restriction r ON r.id = p.restriction_id
    JOIN worker w ON w.id = p.worker_id JOIN agency a ON a.id = w.agency_id
    WHERE p.restriction_id = ${restrictionId}::uuid AND p.until_at IS NULL ORDER BY 5 DESC, w.name, w.id`
  const readers = rows[0] ? await whoMayRead(tx, rows[0].family_id) : []
  return rows.map(({ family_id: _, ...row }) => ({
    ...row,
    isMe: row.id === asking,
    seesFamily: readers.some(({ id }) => id === row.id),
  }))
}

async function readTrail(tx: Transaction, noteId: string): Promise<NoteOpened[]> {
  const rows = await tx.$queryRaw<{ seq: string; at: Date; event: AuditEvent; name: string | null }[]>`
    SELECT e.seq::text, e.at, e.event, w.name FROM audit_of_restricted(${noteId}::uuid, 50) e
    LEFT JOIN worker w ON w.id = e.actor_id ORDER BY e.seq DESC`
  return rows.map(({ seq, at, event, name }) => ({
    seq,
    at,
    sentence: auditEvents[event](name ?? 'Somebody'),
  }))
}

type NamedRow = Omit<NamedReader, 'isMe' | 'seesFamily'> & { family_id: string }
