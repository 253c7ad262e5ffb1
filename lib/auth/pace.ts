import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { appendAudit } from '@/lib/audit/append'
import { DatabaseBusy } from '@/lib/db/busy'
import { inTransaction } from '@/lib/db/transaction'

/** Ten a second for five minutes, from each copy of the app: no person reads or types so, a program would. */
export const mostInWindow = 3_000
const windowMilliseconds = 300_000

/** Somebody asks faster than a person can. Whatever can wait for a busy database can wait for this. */
export class TooFast extends DatabaseBusy {}

type Window = { began: number; count: number }

const windows = new Map<string, Window>()

/**
 * Counts one request of somebody signed in (ASVS 2.4.1). Throws TooFast for one too many, until the five minutes are
 * over; the first of them is written into the trail.
 */
export async function keepPace(actor: Pick<Actor, 'workerId' | 'agencyId'>, now: Date): Promise<void> {
  const window = windowOf(actor.workerId, now.getTime())
  window.count += 1
  if (window.count <= mostInWindow) return
  if (window.count === mostInWindow + 1) {
    const { workerId: actorId, agencyId } = actor
    await inTransaction(null, (tx) => appendAudit(tx, { event: 'slowed-down', at: now, actorId, agencyId }))
  }
  throw new TooFast(new Error('More requests than one person makes'))
}

function windowOf(workerId: string, now: number): Window {
  const open = windows.get(workerId)
  if (open && now - open.began < windowMilliseconds) return open
  // Those whose five minutes are over are forgotten when somebody begins anew, so that they do not pile up.
  for (const [id, { began }] of windows) if (now - began >= windowMilliseconds) windows.delete(id)
  const window = { began: now, count: 0 }
  windows.set(workerId, window)
  return window
}
