import 'server-only'
import type { Transaction } from '@/lib/db/transaction'

/**
 * For how many reasons an agency may know about a family just now: the family agreed, or something was shared with
 * it, each counted once. For somebody who may see the family; anybody else is told 0.
 */
export async function howOftenCovered(tx: Transaction, familyId: string, agencyId: string): Promise<number> {
  const rows = await tx.$queryRaw<{ reasons: bigint }[]>`SELECT count(*) AS reasons
    FROM who_can_see(${familyId}::uuid) s
    WHERE s.agency_id = ${agencyId}::uuid AND s.relation IN ('agreed-agency', 'knowing-agency') AND s.until_at IS NULL`
  return Number(rows[0]?.reasons ?? 0)
}
