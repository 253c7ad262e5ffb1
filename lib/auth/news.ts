import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { inTransaction } from '@/lib/db/transaction'

/** Whether something happened to somebody's sign-in that they have not been told. */
export async function hasNews(actor: Actor): Promise<boolean> {
  const where = { workerId: actor.workerId, seenAt: null }
  return (await inTransaction(actor, (tx) => tx.signInNotice.count({ where }))) > 0
}
