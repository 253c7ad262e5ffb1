import 'server-only'
import type { Transaction } from '@/lib/db/transaction'

export type CurrentPost = { id: string; agencyId: string }

/**
 * The post somebody begins as: the one asked for, else the one they last acted as, else their first; always one that
 * goes on and is theirs. Nothing when all have ended.
 */
export async function postToBeginAs(
  tx: Transaction,
  signInId: string,
  now: Date,
  wanted?: string,
): Promise<CurrentPost | undefined> {
  const [post] = await tx.$queryRaw<CurrentPost[]>`
    SELECT w.id, w.agency_id AS "agencyId" FROM worker w
    WHERE w.sign_in_id = ${signInId}::uuid AND (w.left_at IS NULL OR w.left_at > ${now})
    ORDER BY coalesce(w.id = ${wanted ?? null}::uuid, false) DESC,
      coalesce(w.id = (SELECT coalesce(s.post_id, s.worker_id) FROM session s WHERE s.worker_id = ${signInId}::uuid
        ORDER BY s.last_seen_at DESC, s.id DESC LIMIT 1), false) DESC,
      w.id = ${signInId}::uuid DESC, w.id LIMIT 1`
  return post
}
