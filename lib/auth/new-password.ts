import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { appendAudit } from '@/lib/audit/append'
import { inTransaction, type Transaction } from '@/lib/db/transaction'
import { isCommonPassword } from './common-passwords'
import { leaveNotice } from './notice'
import { hashPassword } from './password-hash'
import { type AboutThem, whyNotPassword } from './password-rules'
import { endSessionsOf } from './session'
import { openLink, takeLink } from './sign-in-link'

export type NewPassword =
  | { ok: true }
  | { ok: false; why: 'gone' }
  | { ok: false; why: 'weak'; message: string }

/**
 * Sets somebody's password by the link they were given. The link works once; every session they had ends, and no
 * session begins: they sign in with the new password and their second factor, which stays as it was.
 */
export async function setPasswordByLink(
  { token, password }: { token: string; password: string },
  now: Date,
): Promise<NewPassword> {
  const link = await openLink(token, now)
  if (!link) return { ok: false, why: 'gone' }
  const message = whyNotPassword(password, await about(link.worker.id), isCommonPassword)
  if (message) return { ok: false, why: 'weak', message }
  const hash = await hashPassword(password)
  return inTransaction(null, async (tx) => {
    if (!(await takeLink(tx, link.id, now))) return { ok: false, why: 'gone' }
    await keepPassword(tx, link.worker, hash, now)
    return { ok: true }
  })
}

/**
 * Changes one's own password. They must have proved who they are in the last minutes (the form sees to it). Every
 * other session of theirs ends.
 */
export async function changeOwnPassword(
  actor: Actor,
  password: string,
  now: Date,
): Promise<Exclude<NewPassword, { why: 'gone' }>> {
  const message = whyNotPassword(password, await about(actor.signInId), isCommonPassword)
  if (message) return { ok: false, why: 'weak', message }
  const hash = await hashPassword(password)
  return inTransaction(null, async (tx) => {
    await keepPassword(tx, { id: actor.signInId, agencyId: actor.agencyId }, hash, now, actor.sessionId)
    return { ok: true }
  })
}

async function keepPassword(
  tx: Transaction,
  worker: { id: string; agencyId: string },
  hash: string,
  now: Date,
  exceptSession?: string,
): Promise<void> {
  await tx.$executeRaw`INSERT INTO worker_password (worker_id, hash, set_at) VALUES (${worker.id}::uuid, ${hash}, ${now})
    ON CONFLICT (worker_id) DO UPDATE SET hash = excluded.hash, set_at = excluded.set_at`
  // Whoever is half-way in with the old one starts again.
  await tx.signInStep.deleteMany({ where: { workerId: worker.id } })
  await endSessionsOf(tx, worker.id, 'password-changed', now, exceptSession)
  await leaveNotice(tx, worker.id, 'password-set', now)
  await appendAudit(tx, { event: 'password-set', at: now, actorId: worker.id, agencyId: worker.agencyId })
}

function about(workerId: string): Promise<AboutThem> {
  return inTransaction(null, async (tx) => {
    const rows = await tx.$queryRaw<AboutThem[]>`
      SELECT w.name, w.email::text, a.name AS "agencyName", coalesce(p.name, '') AS "partnershipName"
      FROM worker w JOIN agency a ON a.id = w.agency_id LEFT JOIN partnership p ON p.id = 1 WHERE w.id = ${workerId}::uuid`
    return rows[0] ?? { name: '', email: '', agencyName: '', partnershipName: '' }
  })
}
