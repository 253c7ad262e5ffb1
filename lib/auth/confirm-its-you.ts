import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { appendAudit } from '@/lib/audit/append'
import { inTransaction } from '@/lib/db/transaction'
import type { ComeFrom } from './come-from'
import type { Factor } from './factor'
import { type HowToConfirm, howToConfirm } from './how-to-confirm'
import { proveCode, provePassword, type Refused } from './prove'
import { proveKey } from './prove-key'
import { beginSession, endSession } from './session'

type Shown = { password: string; code: string; key?: string | undefined; from: ComeFrom }
type Proof = { ok: true; factors: readonly Factor[] } | Refused

/**
 * Proves once more that the person of this session is the one at the keys. A new session takes the place of the old
 * one (ASVS 7.2.4), and its id is returned for the cookie.
 */
export async function confirmItsYou(
  actor: Actor,
  shown: Shown,
  now: Date,
): Promise<{ ok: true; actor: Actor } | Refused> {
  const how = await howToConfirm(actor, now)
  const proof = await proveFirst(actor, how, shown, now)
  if (!proof.ok) return proof
  const second = await proveSecond(actor, how, shown, now)
  if (!second.ok) return second
  const factors = [...proof.factors, ...second.factors]
  const sessionId = await inTransaction(null, async (tx) => {
    const { workerId, signInId, agencyId } = actor
    const before = await tx.session.findUniqueOrThrow({ where: { id: actor.sessionId } })
    const earned = how.how === 'organisation' ? [...(before.factors as Factor[]), ...factors] : factors
    const place = { device: shown.from.deviceWords, knownDevice: before.knownDevice ?? undefined }
    await endSession(tx, actor.sessionId, 'signed-in-again', now)
    const begun = { workerId: signInId, postId: workerId, factors: [...new Set(earned)], ...place }
    const id = await beginSession(tx, begun, now)
    await appendAudit(tx, { event: 'signed-in-again', at: now, actorId: workerId, agencyId })
    return id
  })
  const { mustShowKey, ...person } = actor
  const stillMust = mustShowKey && !factors.includes('security-key')
  return { ok: true, actor: { ...person, sessionId, freshAt: now, ...(stillMust && { mustShowKey }) } }
}

async function proveFirst(actor: Actor, { how }: HowToConfirm, shown: Shown, now: Date): Promise<Proof> {
  if (how === 'sample') return { ok: true, factors: ['sample'] }
  // Their organisation asks them, by signing in there again; or a key that asks who is holding it does.
  if (how === 'organisation') return shown.key ? { ok: true, factors: [] } : { ok: false, why: 'wrong' }
  const { password, from } = shown
  const proof = await provePassword({ email: await emailOf(actor), password }, from, now)
  if (proof.ok && proof.worker.id !== actor.signInId) return { ok: false, why: 'wrong' }
  return proof
}

async function proveSecond(
  { signInId }: Actor,
  { how, byKey }: HowToConfirm,
  shown: Shown,
  now: Date,
): Promise<Proof> {
  if (byKey && shown.key) {
    const alone = how === 'organisation'
    const proof = await proveKey(signInId, shown.key, shown.from, now, { alone })
    return proof.ok ? { ok: true, factors: [proof.factor] } : proof
  }
  if (byKey === 'needed' || how === 'organisation') return { ok: false, why: 'wrong' }
  if (how !== 'password-and-code') return { ok: true, factors: [] }
  const proof = await proveCode(signInId, shown.code, shown.from, now)
  return proof.ok ? { ok: true, factors: [proof.factor] } : proof
}

function emailOf({ signInId }: Actor): Promise<string> {
  return inTransaction(
    null,
    async (tx) => (await tx.worker.findUniqueOrThrow({ where: { id: signInId } })).email ?? '',
  )
}
