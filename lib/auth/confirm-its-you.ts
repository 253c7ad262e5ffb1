import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { appendAudit } from '@/lib/audit/append'
import { inTransaction } from '@/lib/db/transaction'
import type { ConfirmItsYou } from '@/lib/form/state'
import { hasAuthenticator } from './authenticator'
import type { ComeFrom } from './come-from'
import type { Factor } from './factor'
import { proveCode, provePassword, type Refused } from './prove'
import { beginSession, endSession } from './session'
import { sampleWorker } from './sign-in'

/** By what this person can prove who they are here: with the same kinds of thing as when they signed in. */
export async function howToConfirm(actor: Actor, now: Date): Promise<ConfirmItsYou['how']> {
  return inTransaction(null, async (tx) => {
    const session = await tx.session.findUnique({ where: { id: actor.sessionId } })
    if (session?.factors.includes('organisation')) return 'organisation'
    if (await hasAuthenticator(tx, actor.workerId)) return 'password-and-code'
    const isSample = session?.factors.includes('sample') && (await sampleWorker(tx, actor.workerId, now))
    return isSample ? 'sample' : 'password'
  })
}

/**
 * Proves once more that the person of this session is the one at the keys. A new session takes the place of the old
 * one (ASVS 7.2.4), and its id is returned for the cookie.
 */
export async function confirmItsYou(
  actor: Actor,
  { password, code, from }: { password: string; code: string; from: ComeFrom },
  now: Date,
): Promise<{ ok: true; actor: Actor } | Refused> {
  const how = await howToConfirm(actor, now)
  // Their organisation asks them: by signing in there again, which begins a session of its own.
  if (how === 'organisation') return { ok: false, why: 'wrong' }
  const factors: Factor[] = how === 'sample' ? ['sample'] : []
  if (how !== 'sample') {
    const proof = await provePassword({ email: await emailOf(actor), password }, from, now)
    if (!proof.ok) return proof
    if (proof.worker.id !== actor.workerId) return { ok: false, why: 'wrong' }
    factors.push(...proof.factors)
  }
  if (how === 'password-and-code') {
    const second = await proveCode(actor.workerId, code, from, now)
    if (!second.ok) return second
    factors.push(second.factor)
  }
  const sessionId = await inTransaction(null, async (tx) => {
    const { workerId, agencyId } = actor
    await endSession(tx, actor.sessionId, 'signed-in-again', now)
    const id = await beginSession(tx, { workerId, factors, device: from.deviceWords }, now)
    await appendAudit(tx, { event: 'signed-in-again', at: now, actorId: workerId, agencyId })
    return id
  })
  return { ok: true, actor: { ...actor, sessionId, freshAt: now } }
}

function emailOf({ workerId }: Actor): Promise<string> {
  return inTransaction(
    null,
    async (tx) => (await tx.worker.findUniqueOrThrow({ where: { id: workerId } })).email,
  )
}
