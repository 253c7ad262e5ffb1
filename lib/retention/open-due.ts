import 'server-only'
import type { Transaction } from '@/lib/db/transaction'
import { invalid } from '@/lib/operation/refusal'

/** That a record's time is over, with what has been agreed about it. Refuses when its time is not over. */
export async function openDue(tx: Transaction, familyId: string) {
  const due = await tx.recordDue.findFirst({ where: { familyId, endedAt: null } })
  if (!due) throw invalid('', 'The time of this record is not over')
  const letting = await tx.lettingGo.findFirst({ where: { dueId: due.id, stoppedAt: null } })
  return { due, letting }
}
