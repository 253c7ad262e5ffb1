import 'server-only'
import { relationFor } from '@/lib/access/may'
import type { Relation } from '@/lib/access/relation'
import type { Transaction } from '@/lib/db/transaction'
import type { NoteReader } from './types'

/**
 * Everybody who may read a family's record now, by name: whom a note of it may be kept for. Somebody who has it open in
 * an emergency is not among them, since they will not see it tomorrow.
 */
export async function whoMayRead(tx: Transaction, familyId: string): Promise<NoteReader[]> {
  const rows = await tx.$queryRaw<(NoteReader & { relations: Relation[] })[]>`
    SELECT w.id, w.name, w.job_title || ', ' || a.name AS about, s.relations
    FROM who_sees_now(${familyId}::uuid) s JOIN worker w ON w.id = s.worker_id JOIN agency a ON a.id = w.agency_id
    ORDER BY w.name, w.id`
  return rows
    .filter(({ relations }) => relationFor('viewFamilyRecord', relations.filter(lasting)))
    .map(({ id, name, about }) => ({ id, name, about }))
}

const lasting = (relation: Relation) => relation !== 'emergency'
