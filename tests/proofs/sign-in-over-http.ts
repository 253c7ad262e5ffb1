import { sessionCookie } from '@/lib/auth/next-auth'
import { newId } from '@/lib/db/id'
import { asOwner } from '../support/owner'

/** The cookie of somebody who has just signed in. */
export async function cookieOf(workerId: string): Promise<string> {
  const sessionId = newId()
  await asOwner((owner) =>
    owner.query(
      'INSERT INTO session (id, worker_id, started_at, last_seen_at) VALUES ($1, $2, now(), now())',
      [sessionId, workerId],
    ),
  )
  const { name, value } = await sessionCookie(sessionId)
  return `${name}=${value}`
}
