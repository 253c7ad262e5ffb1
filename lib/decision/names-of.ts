import 'server-only'
import type { Transaction } from '@/lib/db/transaction'

/** The names of these workers by their ids. */
export async function namesOf(tx: Transaction, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const workers = await tx.worker.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, name: true },
  })
  return new Map(workers.map(({ id, name }) => [id, name]))
}
