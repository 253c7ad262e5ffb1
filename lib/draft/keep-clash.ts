import 'server-only'
import type { Transaction } from '@/lib/db/transaction'
import type { DraftOp } from '@/lib/form/draft-op'
import type { Clash } from '@/lib/form/merge'
import { NotFound } from '@/lib/operation/refusal'
import type { ClashField, Draft, SaveAnswer } from './types'

type ClashAnswer = Omit<Extract<SaveAnswer, { kind: 'clash' }>, 'merged'>

/**
 * Keeps both versions of the boxes two people wrote differently until somebody chooses. A clash has the id of the
 * operation that met it, so the same operation again finds the same clash: it is judged anew, and what it clashes in
 * by now joins what was kept, even when somebody has chosen meanwhile. Asking twice is a nuisance; a page told that
 * its words are kept, when they are not, loses them. Throws NotFound for the id of somebody else's clash.
 */
export async function keepClash(
  tx: Transaction,
  draft: Draft,
  by: string,
  op: DraftOp,
  clashes: readonly Clash[],
  now: Date,
): Promise<ClashAnswer> {
  const fields = clashes.map(travelling)
  const mine = JSON.stringify(Object.fromEntries(clashes.map(({ field, mine: words }) => [field, words])))
  const theirs = JSON.stringify(Object.fromEntries(clashes.map(({ field, theirs: words }) => [field, words])))
  const kept = await tx.$executeRaw`
    INSERT INTO draft_clash (id, draft_id, base_rev, met_rev, mine, theirs, by, at)
    VALUES (${op.opId}::uuid, ${draft.id}::uuid, ${op.baseRev}, ${draft.rev}, ${mine}::jsonb, ${theirs}::jsonb, ${by}::uuid, ${now})
    ON CONFLICT (id) DO UPDATE SET mine = draft_clash.mine || excluded.mine, theirs = draft_clash.theirs || excluded.theirs,
      met_rev = excluded.met_rev, resolved_at = NULL
      WHERE draft_clash.draft_id = excluded.draft_id AND draft_clash.by = excluded.by`
  if (kept !== 1) throw new NotFound()
  return { kind: 'clash', opId: op.opId, clashId: op.opId, fields }
}

/**
 * Settles a clash this page met, whose boxes it now all sends again: the newer words take the place of those kept,
 * whether they are saved or clash in their turn. The older words stay on record.
 */
export async function settleClash(
  tx: Transaction,
  draft: Draft,
  by: string,
  { settles, patch }: DraftOp,
  now: Date,
): Promise<void> {
  if (settles === undefined) return
  await tx.$executeRaw`
    UPDATE draft_clash SET resolved_at = ${now} WHERE id = ${settles}::uuid AND draft_id = ${draft.id}::uuid
      AND by = ${by}::uuid AND resolved_at IS NULL
      AND NOT EXISTS (SELECT 1 FROM jsonb_object_keys(mine) field WHERE NOT field = ANY (${Object.keys(patch)}))`
}

function travelling({ field, mine, theirs, theirsBy, theirsAt }: Clash): ClashField {
  return { field, mine, theirs, theirsBy, theirsAt: theirsAt.toISOString() }
}
