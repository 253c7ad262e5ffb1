import 'server-only'
import { z } from 'zod'
import { nothing } from '@/lib/access/subject'
import { unseenNews } from '@/lib/auth/news'
import { endSessionsOf } from '@/lib/auth/session'
import { command } from '@/lib/operation/command'

/**
 * One has read what happened to one's own sign-in. If it was not one's own doing, every other session of one's own ends,
 * no other browser is known as one's own any more, and one is asked for a new password.
 */
export const readNews = command({
  name: 'worker.read-news',
  input: z.strictObject({ wasMe: z.boolean() }),
  may: 'signedIn',
  on: nothing,
  audit: 'own-news-read',
  run: async ({ tx, actor, input, now, noteForAudit }) => {
    const { signInId: workerId, sessionId } = actor
    const told = await unseenNews(tx, actor, now)
    await tx.signInNotice.updateMany({
      where: { id: { in: told.map(({ id }) => id) } },
      data: { seenAt: now },
    })
    noteForAudit({ details: { wasMe: input.wasMe } })
    const hasPassword = (await tx.workerPassword.count({ where: { workerId } })) === 1
    if (input.wasMe) return { wasMe: true, hasPassword }
    const knownDevice = (await tx.session.findUnique({ where: { id: sessionId } }))?.knownDevice
    await endSessionsOf(tx, workerId, 'ended-by-owner', now, sessionId)
    await tx.knownDevice.deleteMany({
      where: { workerId, ...(knownDevice && { id: { not: knownDevice } }) },
    })
    return { wasMe: false, hasPassword }
  },
})
