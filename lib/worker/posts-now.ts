import 'server-only'
import type { Transaction } from '@/lib/db/transaction'

/** The posts of one person that go on. */
export function postsNow(tx: Transaction, signInId: string, now: Date) {
  return tx.worker.findMany({
    where: { signInId, OR: [{ leftAt: null }, { leftAt: { gt: now } }] },
    orderBy: { id: 'asc' },
  })
}
