import 'server-only'
import type { Transaction } from '@/lib/db/transaction'
import { invalid } from '@/lib/operation/refusal'

/** Throws InvalidInput when another organisation of the partnership has this name: people choose by it. */
export async function checkNewName(tx: Transaction, name: string, agencyId?: string): Promise<void> {
  const same = await tx.agency.findFirst({
    where: { name: { equals: name, mode: 'insensitive' }, ...(agencyId && { id: { not: agencyId } }) },
  })
  if (same) throw invalid('name', `There is an organisation called ${same.name} already`)
}
