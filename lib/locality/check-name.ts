import 'server-only'
import type { Transaction } from '@/lib/db/transaction'
import { invalid } from '@/lib/operation/refusal'

/** Throws InvalidInput when another place has this name, whatever its capitals: people choose by it. */
export async function checkLocalityName(tx: Transaction, name: string, localityId?: string): Promise<void> {
  const same = await tx.locality.findFirst({
    where: { name: { equals: name, mode: 'insensitive' }, ...(localityId && { id: { not: localityId } }) },
  })
  if (!same) return
  throw invalid(
    'name',
    same.closedAt
      ? `${same.name} was closed. Open it again instead`
      : `There is an area called ${same.name} already`,
  )
}
