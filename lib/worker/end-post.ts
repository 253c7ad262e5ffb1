import 'server-only'
import { endSessionsAs, endSessionsOf } from '@/lib/auth/session'
import { withdrawLinks } from '@/lib/auth/sign-in-link'
import type { Transaction } from '@/lib/db/transaction'
import { postsNow } from './posts-now'

/**
 * Ends one post, now or at a time to come. Ended now, whoever acts as it is signed out; when it was the last, its person is
 * signed out everywhere and no link of theirs works. Returns how many families it was looking after.
 */
export async function endPost(
  tx: Transaction,
  { id, signInId }: { id: string; signInId: string },
  leftAt: Date,
  now: Date,
): Promise<number> {
  const [{ families } = { families: 0 }] = await tx.$queryRaw<{ families: number }[]>`
    SELECT families_of_worker(${id}::uuid, ARRAY['holder', 'lead-professional']) AS families`
  await tx.worker.updateMany({ where: { id }, data: { leftAt } })
  await tx.$queryRaw`SELECT end_management_of_worker(${id}::uuid, ${leftAt}::timestamptz)`
  if (leftAt > now) return families
  await endSessionsAs(tx, id, 'left', now)
  if ((await postsNow(tx, signInId, now)).length === 0) {
    await endSessionsOf(tx, signInId, 'left', now)
    await withdrawLinks(tx, signInId, now)
  }
  return families
}
