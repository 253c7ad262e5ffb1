import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { newId } from '@/lib/db/id'
import { type Asker, inTransaction } from '@/lib/db/transaction'
import type { HeldWords } from '@/lib/form/held-words'
import type { FormState } from '@/lib/form/state'

/** How long words wait for the person who wrote them to sign in again. */
export const minutesHeld = 60

/**
 * Holds what was sent and could not be taken, for the post its page was opened in, or else the one the session acts as.
 * Returns the id to ask for it with, or nothing when there was no such session, the page was not its person's, or that
 * post has ended. The same form sent again takes its place.
 */
export async function holdWords(
  sessionId: string,
  { address, form, values }: HeldWords,
  now: Date,
  openedIn = '',
): Promise<string | undefined> {
  const worker = await postOfSession(sessionId, openedIn, now)
  if (!worker) return undefined
  const id = newId()
  await inTransaction(worker, async (tx) => {
    await tx.heldWords.deleteMany({
      where: { workerId: worker.workerId, OR: [{ form, address }, { heldAt: { lt: longAgo(now) } }] },
    })
    await tx.heldWords.create({
      data: { id, workerId: worker.workerId, address, form, values, heldAt: now },
    })
  })
  return id
}

/** Words that wait for this person, while they still do. Somebody else's are not there at all. */
export async function heldWords(actor: Actor, id: string, now: Date): Promise<HeldWords | undefined> {
  const row = await inTransaction(actor, (tx) =>
    tx.heldWords.findFirst({
      where: { id, workerId: actor.workerId, heldAt: { gt: longAgo(now) } },
    }),
  )
  return row ? { address: row.address, form: row.form, values: row.values as FormState['values'] } : undefined
}

/** Lets words go once the form they belong in has been taken, and says whether there were any. */
export async function letWordsGo(actor: Actor, id: string, form: string): Promise<boolean> {
  const { count } = await inTransaction(actor, (tx) =>
    tx.heldWords.deleteMany({ where: { id, workerId: actor.workerId, form } }),
  )
  return count > 0
}

/** Whose session it was, and as what, as row security needs to know it: nothing but these words is reached with it. */
async function postOfSession(sessionId: string, openedIn: string, now: Date): Promise<Asker | undefined> {
  const [post] = await inTransaction(
    null,
    (tx) => tx.$queryRaw<Omit<Asker, 'manages'>[]>`
      SELECT w.id AS "workerId", w.agency_id AS "agencyId", w.work FROM session s JOIN worker w ON w.sign_in_id = s.worker_id
      WHERE s.id = ${sessionId}::uuid AND w.id::text = coalesce(nullif(${openedIn}, ''), s.post_id::text, s.worker_id::text)
        AND (w.left_at IS NULL OR w.left_at > ${now})`,
  )
  return post && { ...post, manages: [] }
}

function longAgo(now: Date): Date {
  return new Date(now.getTime() - minutesHeld * 60_000)
}
