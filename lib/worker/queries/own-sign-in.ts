import 'server-only'
import { z } from 'zod'
import { nothing } from '@/lib/access/subject'
import { codesLeft } from '@/lib/auth/recovery-codes'
import { absoluteHours, idleMinutes } from '@/lib/auth/session'
import type { Transaction } from '@/lib/db/transaction'
import { mailSettings } from '@/lib/mail/settings'
import { query } from '@/lib/operation/query'
import type { OwnSession, OwnSignIn } from '../own-sign-in'

/** How one signs in oneself, and every session of one's own that is still open. */
export const ownSignIn = query({
  name: 'worker.own-sign-in',
  input: z.strictObject({}),
  may: 'signedIn',
  on: nothing,
  audit: 'own-sign-in-viewed',
  run: async ({ tx, actor, now }): Promise<OwnSignIn> => {
    const workerId = actor.signInId
    const before = (ms: number) => new Date(now.getTime() - ms)
    const sessions = await tx.$queryRaw<OwnSession[]>`
      SELECT id, started_at AS "startedAt", last_seen_at AS "lastSeenAt", device, factors, id = ${actor.sessionId}::uuid AS "isThisOne"
      FROM session WHERE worker_id = ${workerId}::uuid AND ended_at IS NULL
        AND started_at > ${before(absoluteHours * 3_600_000)} AND last_seen_at > ${before(idleMinutes * 60_000)}
      ORDER BY id = ${actor.sessionId}::uuid DESC, last_seen_at DESC`
    const password = await tx.workerPassword.findUnique({ where: { workerId }, select: { setAt: true } })
    const app = await tx.authenticator.findUnique({ where: { workerId }, select: { confirmedAt: true } })
    return {
      sessions,
      passwordSetAt: password?.setAt ?? null,
      appSetAt: app?.confirmedAt ?? null,
      codesLeft: await codesLeft(tx, workerId),
      keys: await tx.securityKey.count({ where: { workerId, stoppedAt: null } }),
      ...(mailSettings() ? { noticesByEmail: await wantsNotices(tx, workerId) } : {}),
      organisations: await tx.outsideIdentity.count({ where: { workerId, removedAt: null } }),
    }
  },
})

async function wantsNotices(tx: Transaction, id: string): Promise<boolean> {
  const { noticesByEmail } = await tx.worker.findUniqueOrThrow({
    where: { id },
    select: { noticesByEmail: true },
  })
  return noticesByEmail
}
