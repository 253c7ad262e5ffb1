import 'server-only'
import type { Transaction } from '@/lib/db/transaction'
import { managersOf, tellStaff } from '@/lib/notice/tell-staff'

type Withdrawal = { familyId: string; about: string; by: string; at: Date }

/**
 * Tells whoever looks after the family, and the managers of theirs and of whoever wrote it down, that somebody took
 * back their agreement. Whoever wrote it down is not told what they did.
 */
export async function tellOfWithdrawal(tx: Transaction, withdrawal: Withdrawal): Promise<void> {
  const { familyId, by, at } = withdrawal
  const holding = await tx.holding.findFirst({ where: { familyId, untilAt: null } })
  const to = [
    ...(holding ? [holding.workerId, ...(await managersOf(tx, holding.workerId, at))] : []),
    ...(await managersOf(tx, by, at)),
  ]
  await tellStaff(tx, { ...withdrawal, kind: 'agreement-ended', to })
}
