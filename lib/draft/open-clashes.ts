import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { visibleWhere } from '@/lib/access/held'
import { sql, type Transaction } from '@/lib/db/transaction'

/** Two versions of some words that wait for this person, or whoever wrote the other, to choose. */
export type OpenClash = { clashId: string; familyId: string; familyName: string; at: Date }

/**
 * The clashes one of whose versions is this person's, in assessments they may still write in, the oldest first: the
 * reminder that "Decide later" promises to both. For the list of somebody's own work.
 */
export async function openClashesOf(tx: Transaction, actor: Actor): Promise<OpenClash[]> {
  const rows = await tx.$queryRaw<{ id: string; family_id: string; family_name: string; at: Date }[]>`
    SELECT c.id, d.family_id, f.name AS family_name, c.at
    FROM draft_clash c JOIN draft d ON d.id = c.draft_id JOIN family f ON f.id = d.family_id
    WHERE c.resolved_at IS NULL AND d.closed_at IS NULL AND d.owner_id IS NULL
      AND ${visibleWhere(actor, 'writeAssessment', sql`d.family_id`)}
      AND (c.by = ${actor.workerId}::uuid OR EXISTS (SELECT 1 FROM draft_change o WHERE o.draft_id = c.draft_id
        AND o.by = ${actor.workerId}::uuid AND o.rev > c.base_rev AND o.rev <= c.met_rev))
    ORDER BY c.at LIMIT 20`
  return rows.map(({ id, family_id, family_name, at }) => ({
    clashId: id,
    familyId: family_id,
    familyName: family_name,
    at,
  }))
}
