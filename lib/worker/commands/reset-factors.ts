import 'server-only'
import { z } from 'zod'
import { nothing } from '@/lib/access/subject'
import { leaveNotice } from '@/lib/auth/notice'
import { endSessionsOf } from '@/lib/auth/session'
import { command } from '@/lib/operation/command'
import { workingHere } from '../working'

/**
 * Takes away somebody's authenticator app and recovery codes, because their phone is lost or in other hands. They
 * are signed out everywhere, no browser is known as theirs any more, and they set up a new app when they next sign
 * in with their password, which stays their own (ASVS 6.5.6).
 */
export const resetFactorsOfWorker = command({
  name: 'worker.reset-factors',
  input: z.strictObject({ workerId: z.uuid() }),
  may: 'administer',
  on: nothing,
  audit: 'worker-factors-reset',
  needs: 'fresh-sign-in',
  run: async ({ tx, input, now, noteForAudit }) => {
    const { id: workerId, signInId } = await workingHere(tx, input.workerId, now)
    await tx.recoveryCode.deleteMany({ where: { workerId: signInId } })
    const { count } = await tx.authenticator.deleteMany({ where: { workerId: signInId } })
    await tx.knownDevice.deleteMany({ where: { workerId: signInId } })
    const sessions = await endSessionsOf(tx, signInId, 'ended-by-administrator', now)
    await leaveNotice(tx, signInId, 'authenticator-taken-away', now)
    noteForAudit({ subjectId: workerId, details: { sessions, hadApp: count === 1 } })
    return { workerId, sessions }
  },
})
