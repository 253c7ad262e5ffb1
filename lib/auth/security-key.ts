import 'server-only'
import type { Day } from '@/lib/calendar/day'
import { dayFromColumn } from '@/lib/db/day-column'
import type { Transaction } from '@/lib/db/transaction'
import { mustAskWho } from './needs-key'

/** How many keys somebody may have at once. */
export const mostKeys = 10

/** Somebody's keys that still count. */
export function keysOf(tx: Transaction, workerId: string) {
  return tx.securityKey.findMany({ where: { workerId, stoppedAt: null }, orderBy: { addedAt: 'asc' } })
}

/** Whether somebody has a key. While they do, nobody sets up another second factor without it. */
export async function hasKey(tx: Transaction, workerId: string): Promise<boolean> {
  return (await tx.securityKey.count({ where: { workerId, stoppedAt: null } })) > 0
}

/** Whether this person has a key they could show here: an administrator's must ask who is holding it. */
export async function hasKeyToShow(tx: Transaction, workerId: string): Promise<boolean> {
  const [work, keys] = [await workOf(tx, workerId), await keysOf(tx, workerId)]
  return keys.some(({ asksWho }) => asksWho || !mustAskWho(work))
}

export async function workOf(tx: Transaction, workerId: string): Promise<string> {
  return (await tx.worker.findUniqueOrThrow({ where: { id: workerId }, select: { work: true } })).work
}

/** The day from which an administrator needs a key, if the partnership has said one. */
export async function keysFrom(tx: Transaction): Promise<Day | undefined> {
  const row = await tx.partnership.findUnique({ where: { id: 1 }, select: { keysFrom: true } })
  return row?.keysFrom ? dayFromColumn(row.keysFrom) : undefined
}
