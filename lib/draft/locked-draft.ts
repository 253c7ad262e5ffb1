import 'server-only'
import { newId } from '@/lib/db/id'
import type { Transaction } from '@/lib/db/transaction'
import type { Patch } from '@/lib/form/field-value'
import { NotFound } from '@/lib/operation/refusal'
import type { Draft, DraftPlace } from './types'

/** Whom a new draft is for: the family's team, or nobody but its writer while the document is nobody else's. */
export type DraftFor = { familyId: string; ownerId?: string }

type DraftRow = {
  id: string
  family_id: string | null
  owner_id: string | null
  values: Patch
  rev: number
  closed_at: Date | null
}

/**
 * The draft of a page, held until the transaction ends: two writers of one page wait for each other here, so each
 * is judged against everything the other committed. Nothing when nobody has written on it yet.
 */
export async function lockDraft(tx: Transaction, place: DraftPlace): Promise<Draft | undefined> {
  const rows = await tx.$queryRaw<DraftRow[]>`
    SELECT id, family_id, owner_id, values, rev, closed_at FROM draft
    WHERE kind = ${place.kind} AND document_id = ${place.documentId}::uuid AND section = ${place.section} FOR UPDATE`
  const row = rows[0]
  return row && toDraft(row, place)
}

/**
 * The draft of a page, begun if need be. One of somebody's own has the id of its document, which is no record yet.
 * Throws NotFound when it is somebody else's own.
 */
export async function lockOrBeginDraft(
  tx: Transaction,
  place: DraftPlace,
  whose: DraftFor,
  by: string,
  now: Date,
): Promise<Draft> {
  const found = await lockDraft(tx, place)
  if (found) return found
  const { familyId, ownerId } = whose
  const id = ownerId ? place.documentId : newId()
  await tx.$executeRaw`
    INSERT INTO draft (id, kind, document_id, section, family_id, owner_id, values, rev, updated_by, updated_at)
    VALUES (${id}::uuid, ${place.kind}, ${place.documentId}::uuid, ${place.section}, ${familyId}::uuid, ${ownerId ?? null}::uuid,
      '{}'::jsonb, 0, ${by}::uuid, ${now}) ON CONFLICT DO NOTHING`
  const begun = await lockDraft(tx, place)
  if (!begun) throw new NotFound()
  return begun
}

function toDraft(row: DraftRow, place: DraftPlace): Draft {
  const { id, values, rev } = row
  return {
    ...place,
    id,
    familyId: row.family_id ?? undefined,
    ownerId: row.owner_id ?? undefined,
    values,
    rev,
    isClosed: row.closed_at !== null,
  }
}
