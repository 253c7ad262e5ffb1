import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { inTransaction, type Transaction } from '@/lib/db/transaction'
import type { NoticeKind } from './notice'

/** Something that happened to somebody's own sign-in. */
export type News = { id: string; kind: NoticeKind; at: Date }

/** Whether something happened to somebody's sign-in that they have not been told. */
export async function hasNews(actor: Actor, now: Date): Promise<boolean> {
  return (await inTransaction(actor, (tx) => unseenNews(tx, actor, now))).length > 0
}

/**
 * What they have not been told yet, newest first. About a sign-in that did not look like theirs the browser it came from
 * is not asked, for a day: whoever is there would say that it was them.
 */
export function unseenNews(tx: Transaction, { signInId, sessionId }: Actor, now: Date): Promise<News[]> {
  const yesterday = new Date(now.getTime() - 86_400_000)
  return tx.$queryRaw<News[]>`
    SELECT n.id, n.kind, n.at FROM sign_in_notice n
    WHERE n.worker_id = ${signInId}::uuid AND n.seen_at IS NULL AND n.at <= ${now} AND NOT EXISTS (
      SELECT 1 FROM session mine, session theirs WHERE mine.id = ${sessionId}::uuid AND theirs.id = n.about_session
        AND (mine.id = theirs.id OR (mine.known_device = theirs.known_device AND n.at > ${yesterday})))
    ORDER BY n.at DESC LIMIT 50`
}
