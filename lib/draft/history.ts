import 'server-only'
import type { Transaction } from '@/lib/db/transaction'
import type { Patch } from '@/lib/form/field-value'
import type { Change } from '@/lib/form/merge'

/** A saved change with whose it is. `by` is their name, as a colleague is told it. */
export type PastChange = Change & { id: string; workerId: string }

type ChangeRow = { id: string; rev: number; patch: Patch; worker_id: string; name: string; at: Date }

/** Every change of a draft after a revision, oldest first, and those with one of these ids wherever they are. */
export async function changesSince(
  tx: Transaction,
  draftId: string,
  rev: number,
  ids: readonly string[] = [],
): Promise<PastChange[]> {
  const rows = await tx.$queryRaw<ChangeRow[]>`
    SELECT c.id, c.rev, c.patch, c.by AS worker_id, w.name, c.at FROM draft_change c JOIN worker w ON w.id = c.by
    WHERE c.draft_id = ${draftId}::uuid AND (c.rev > ${rev} OR c.id = ANY (${[...ids]}::uuid[])) ORDER BY c.rev`
  return rows.map(({ id, rev: of, patch, worker_id, name, at }) => ({
    id,
    rev: of,
    patch,
    workerId: worker_id,
    by: name,
    at,
  }))
}

/** What every box of a draft held at a revision, put together from the changes up to it. */
export async function valuesAt(tx: Transaction, draftId: string, rev: number): Promise<Patch> {
  const rows = await tx.$queryRaw<{ values: Patch }[]>`
    SELECT coalesce(jsonb_object_agg(field, value), '{}'::jsonb) AS values FROM (
      SELECT DISTINCT ON (f.key) f.key AS field, f.value FROM draft_change c, jsonb_each(c.patch) f
      WHERE c.draft_id = ${draftId}::uuid AND c.rev <= ${rev} ORDER BY f.key, c.rev DESC) newest`
  return rows[0]?.values ?? {}
}
