import 'server-only'
import type { Transaction } from '@/lib/db/transaction'
import { NotFound } from '@/lib/operation/refusal'

/** The request with this id, among those one may see. Throws NotFound otherwise. */
export async function requestOf(tx: Transaction, requestId: string) {
  const request = await tx.mashRequest.findUnique({ where: { id: requestId } })
  if (!request) throw new NotFound()
  return request
}
