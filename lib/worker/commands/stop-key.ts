import 'server-only'
import { z } from 'zod'
import { nothing } from '@/lib/access/subject'
import { leaveNotice } from '@/lib/auth/notice'
import { endSessionsOf } from '@/lib/auth/session'
import { command } from '@/lib/operation/command'
import { NotFound } from '@/lib/operation/refusal'
import { workingHere } from '../working'

/** Stops a key that its owner says is lost. They are told, and signed out everywhere; nobody can add one for them. */
export const stopKeyOfWorker = command({
  name: 'worker.stop-key',
  input: z.strictObject({ workerId: z.uuid(), keyId: z.uuid() }),
  may: 'administer',
  on: nothing,
  audit: 'security-key-taken-away',
  needs: 'fresh-sign-in',
  run: async ({ tx, input: { keyId, workerId }, now, noteForAudit }) => {
    const { signInId } = await workingHere(tx, workerId, now)
    const { count } = await tx.securityKey.updateMany({
      where: { id: keyId, workerId: signInId, stoppedAt: null },
      data: { stoppedAt: now, stoppedWhy: 'administrator' },
    })
    if (count === 0) throw new NotFound()
    const sessions = await endSessionsOf(tx, signInId, 'ended-by-administrator', now)
    await leaveNotice(tx, signInId, 'key-taken-away', now)
    noteForAudit({ subjectId: keyId, details: { workerId, sessions } })
    return { workerId, sessions }
  },
})
