import 'server-only'
import type { Transaction } from '@/lib/db/transaction'

/**
 * The partnership's settings, read in the transaction at hand: asking for a second one while holding the first could
 * leave everybody waiting for each other.
 */
export async function settingsOf(tx: Transaction) {
  const row = await tx.partnership.findUnique({
    where: { id: 1 },
    select: { guidanceId: true, mashPhone: true, judgementFirst: true },
  })
  return row ?? { guidanceId: 'sandwell', mashPhone: '999', judgementFirst: true }
}
