import 'server-only'
import type { Transaction } from '@/lib/db/transaction'
import { invalid } from '@/lib/operation/refusal'

/** The places one may choose, with the one that is chosen already though it was closed since. */
export async function localitiesToChoose(tx: Transaction, chosen?: string | null): Promise<string[]> {
  const rows = await tx.locality.findMany({
    where: { OR: [{ closedAt: null }, { name: chosen ?? '' }] },
    orderBy: { name: 'asc' },
  })
  return rows.map(({ name }) => name)
}

/** Throws InvalidInput unless this is a place one may choose, or the one it was before. None is a choice too. */
export async function checkLocality(
  tx: Transaction,
  locality: string | undefined,
  before?: string | null,
): Promise<void> {
  if (locality === undefined || locality === before) return
  const open = await tx.locality.count({ where: { name: locality, closedAt: null } })
  if (open === 0) throw invalid('locality', 'Choose an area from the list')
}
