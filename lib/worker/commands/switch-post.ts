import 'server-only'
import { z } from 'zod'
import { nothing } from '@/lib/access/subject'
import { command } from '@/lib/operation/command'
import { NotFound } from '@/lib/operation/refusal'
import { changedOne } from '@/lib/operation/version'

/**
 * One goes on in another post of one's own, from the next request on. Nothing is proved anew, so the session stays the
 * one it is: its limits and its freshness are those of the sign-in. A post that has ended, or is somebody else's, is not
 * there to be taken up.
 */
export const switchPost = command({
  name: 'worker.switch-post',
  input: z.strictObject({ workerId: z.uuid() }),
  may: 'signedIn',
  on: nothing,
  audit: 'post-switched',
  run: async ({ tx, actor, input: { workerId }, now, noteForAudit }) => {
    const post = await tx.worker.findFirst({
      where: { id: workerId, signInId: actor.signInId, OR: [{ leftAt: null }, { leftAt: { gt: now } }] },
    })
    if (!post) throw new NotFound()
    changedOne(
      await tx.session.updateMany({
        where: { id: actor.sessionId, workerId: actor.signInId, endedAt: null },
        data: { postId: post.id },
      }),
    )
    noteForAudit({ subjectId: post.id, details: { agencyId: post.agencyId } })
    return { workerId: post.id }
  },
})
