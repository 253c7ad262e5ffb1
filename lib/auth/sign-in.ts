import 'server-only'
import { hash, verify } from '@node-rs/argon2'
import { appendAudit } from '@/lib/audit/append'
import { inTransaction, type Transaction } from '@/lib/db/transaction'
import { beginSession, endSession } from './session'
import { countFailure, type Guesser, mustWait } from './throttle'

export type SignIn = { ok: true; sessionId: string; workerId: string } | { ok: false; why: 'wrong' | 'wait' }

/** A password nobody has, so that an unknown address takes as long as a known one. ASVS 6.3.8. */
let decoy: Promise<string> | undefined

/**
 * Signs in with an e-mail address and password. The answer, its words and its time are the same whether the
 * address is unknown or the password wrong.
 */
export async function signInWithPassword(
  { email, password, address }: { email: string; password: string; address: string },
  now: Date,
): Promise<SignIn> {
  const guesser: Guesser = { account: email, address }
  return inTransaction(null, async (tx) => {
    if (await mustWait(tx, guesser, now)) return { ok: false, why: 'wait' }
    const worker = await tx.worker.findUnique({ where: { email } })
    decoy ??= hash('not anybody’s password')
    const right = await verify(worker?.passwordHash ?? (await decoy), password)
    if (!worker?.passwordHash || !right || (worker.leftAt && worker.leftAt <= now)) {
      await countFailure(tx, guesser, now)
      await appendAudit(tx, { event: 'sign-in-failed', at: now })
      return { ok: false, why: 'wrong' }
    }
    return signedIn(tx, worker, now)
  })
}

/** Signs in as one of the sample people: only in a sample database, and only as one of them. */
export async function signInAsSample(workerId: string, now: Date): Promise<SignIn> {
  return inTransaction(null, async (tx) => {
    const partnership = await tx.partnership.findUnique({ where: { id: 1 } })
    const worker = partnership?.sample ? await tx.worker.findUnique({ where: { id: workerId } }) : null
    return worker?.sample ? signedIn(tx, worker, now) : { ok: false, why: 'wrong' }
  })
}

/** Ends this session, at once and everywhere. */
export async function signOut(actor: { sessionId: string; workerId: string; agencyId: string }, now: Date) {
  await inTransaction(null, async (tx) => {
    await endSession(tx, actor.sessionId, 'signed-out', now)
    await appendAudit(tx, { event: 'signed-out', at: now, actorId: actor.workerId, agencyId: actor.agencyId })
  })
}

async function signedIn(
  tx: Transaction,
  worker: { id: string; agencyId: string },
  now: Date,
): Promise<SignIn> {
  const sessionId = await beginSession(tx, worker.id, now)
  await appendAudit(tx, { event: 'signed-in', at: now, actorId: worker.id, agencyId: worker.agencyId })
  return { ok: true, sessionId, workerId: worker.id }
}
