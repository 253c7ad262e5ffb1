import 'server-only'
import { z } from 'zod'
import { nothing } from '@/lib/access/subject'
import { endSessionsOf } from '@/lib/auth/session'
import { command } from '@/lib/operation/command'

/**
 * Lets go of one's own authenticator app, for another phone. It signs one out everywhere: the next sign-in sets the
 * new one up, so that there is never a session without a second factor.
 */
export const changePhone = command({
  name: 'worker.change-phone',
  input: z.strictObject({}),
  may: 'signedIn',
  on: nothing,
  audit: 'authenticator-let-go',
  needs: 'fresh-sign-in',
  run: async ({ tx, actor, now }) => {
    const { signInId: workerId } = actor
    await tx.recoveryCode.deleteMany({ where: { workerId } })
    await tx.authenticator.deleteMany({ where: { workerId } })
    await tx.knownDevice.deleteMany({ where: { workerId } })
    await endSessionsOf(tx, workerId, 'ended-by-owner', now)
    return {}
  },
})
