import 'server-only'
import type { Transaction } from '@/lib/db/transaction'

/** The names of these workers by their ids. */
export async function workerNames(
  tx: Transaction,
  ids: readonly (string | null)[],
): Promise<ReadonlyMap<string, string>> {
  const known = [...new Set(ids.flatMap((id) => id ?? []))]
  const workers = await tx.worker.findMany({ where: { id: { in: known } }, select: { id: true, name: true } })
  return new Map(workers.map(({ id, name }) => [id, name]))
}
