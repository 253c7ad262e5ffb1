import 'server-only'
import type { Transaction } from '@/lib/db/transaction'
import { NotFound } from '@/lib/operation/refusal'

/** Somebody who works in the partnership now. Throws NotFound when nobody does by that id, or they have left. */
export async function workingHere(tx: Transaction, workerId: string, now: Date) {
  const worker = await tx.worker.findUnique({ where: { id: workerId } })
  if (!worker || (worker.leftAt && worker.leftAt <= now)) throw new NotFound()
  return worker
}
