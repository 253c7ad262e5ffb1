import 'server-only'
import type { Transaction } from '@/lib/db/transaction'
import { invalid, NotFound } from '@/lib/operation/refusal'

/** A plan that may be changed. Throws InvalidInput once it has ended: an ended plan is kept as it was. */
export async function openPlan(tx: Transaction, planId: string) {
  const plan = await tx.plan.findUnique({ where: { id: planId } })
  if (!plan) throw new NotFound()
  if (plan.endedAt) throw invalid('', 'This plan has ended, so it is kept as it was')
  return plan
}
