import 'server-only'
import { z } from 'zod'
import { nothing } from '@/lib/access/subject'
import { endSessionsOf } from '@/lib/auth/session'
import { command } from '@/lib/operation/command'

/**
 * One has read what happened to one's own sign-in. If it was not one's own doing, every other session of one's own
 * ends as well.
 */
export const readNews = command({
  name: 'worker.read-news',
  input: z.strictObject({ wasMe: z.boolean() }),
  may: 'signedIn',
  on: nothing,
  audit: 'own-news-read',
  run: async ({ tx, actor, input, now, noteForAudit }) => {
    await tx.signInNotice.updateMany({
      where: { workerId: actor.workerId, seenAt: null, at: { lte: now } },
      data: { seenAt: now },
    })
    if (!input.wasMe) await endSessionsOf(tx, actor.workerId, 'ended-by-owner', now, actor.sessionId)
    noteForAudit({ details: { wasMe: input.wasMe } })
    return { wasMe: input.wasMe }
  },
})
