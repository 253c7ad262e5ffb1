import 'server-only'
import { z } from 'zod'
import { nothing } from '@/lib/access/subject'
import { endSessionsOf } from '@/lib/auth/session'
import { command } from '@/lib/operation/command'
import { NotFound } from '@/lib/operation/refusal'

/**
 * Ends a session of one's own, or all but the one in hand, at once. Whoever does has just proved who they are (ASVS
 * 7.5.2), or a thief could sign the owner out. Somebody else's is not there to be ended.
 */
export const endOwnSessions = command({
  name: 'worker.end-own-sessions',
  input: z.strictObject({ sessionId: z.uuid().optional() }),
  may: 'signedIn',
  on: nothing,
  audit: 'own-session-ended',
  needs: 'fresh-sign-in',
  run: async ({ tx, actor, input, now, noteForAudit }) => {
    const { signInId: workerId } = actor
    if (!input.sessionId) {
      const ended = await endSessionsOf(tx, workerId, 'ended-by-owner', now, actor.sessionId)
      noteForAudit({ details: { ended } })
      return { ended }
    }
    const { count } = await tx.session.updateMany({
      where: { id: input.sessionId, workerId, endedAt: null },
      data: { endedAt: now, endedWhy: 'ended-by-owner' },
    })
    if (count === 0) throw new NotFound()
    return { ended: count }
  },
})
