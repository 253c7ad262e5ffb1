import 'server-only'
import type { Transaction } from '@/lib/db/transaction'
import type { Patch } from '@/lib/form/field-value'
import { invalid } from '@/lib/operation/refusal'
import { changedOne } from '@/lib/operation/version'
import type { Draft } from './types'

/** The most one page of writing may hold, in characters of JSON: far more than anybody types. */
const mostOnAPage = 2_000_000

/**
 * Puts a patch into a draft and into its history, as one revision more, and returns that. Throws ChangedMeanwhile
 * when the draft is no longer at the revision it was read at.
 */
export async function writeChange(
  tx: Transaction,
  draft: Pick<Draft, 'id' | 'rev' | 'values'>,
  by: string,
  opId: string,
  patch: Patch,
  now: Date,
): Promise<number> {
  if (JSON.stringify({ ...draft.values, ...patch }).length > mostOnAPage) throw invalid('patch', tooMuch)
  const rev = draft.rev + 1
  const words = JSON.stringify(patch)
  const count = await tx.$executeRaw`
    WITH saved AS (
      UPDATE draft SET values = values || ${words}::jsonb, rev = ${rev}, updated_by = ${by}::uuid, updated_at = ${now}
      WHERE id = ${draft.id}::uuid AND rev = ${draft.rev} RETURNING id)
    INSERT INTO draft_change (id, draft_id, rev, patch, by, at)
    SELECT ${opId}::uuid, id, ${rev}, ${words}::jsonb, ${by}::uuid, ${now}::timestamptz FROM saved`
  changedOne({ count })
  return rev
}

/**
 * Writes down an operation that was replaced before it arrived, so that it does nothing when it does. Returns the
 * draft as it then stands.
 */
export async function writeNothing(
  tx: Transaction,
  draft: Draft,
  by: string,
  opId: string,
  now: Date,
): Promise<Draft> {
  return { ...draft, rev: await writeChange(tx, draft, by, opId, {}, now) }
}

const tooMuch = 'There is more here than one page can hold, so nothing was saved. Shorten something you wrote'
