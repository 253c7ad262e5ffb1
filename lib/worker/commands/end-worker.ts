import 'server-only'
import { z } from 'zod'
import { isSelf } from '@/lib/access/same-person'
import { nothing } from '@/lib/access/subject'
import { addDays, day } from '@/lib/calendar/day'
import { startOfDay } from '@/lib/calendar/instant'
import { command } from '@/lib/operation/command'
import { invalid } from '@/lib/operation/refusal'
import { endPost } from '../end-post'
import { postsNow } from '../posts-now'
import { workingHere } from '../working'

/**
 * Somebody leaves a post, or with `everywhere` every post they have: at once, or at the end of a day to come. From then on
 * every request made in it is refused, everywhere, and notes kept for people by name of whom nobody works here any more
 * pass to a manager; with no post left they cannot sign in. Answers how many families need somebody else.
 */
export const endWorker = command({
  name: 'worker.end',
  input: z.strictObject({
    workerId: z.uuid(),
    lastDay: z.iso.date().optional(),
    everywhere: z.boolean().optional(),
  }),
  may: 'administer',
  on: nothing,
  audit: 'worker-left',
  run: async ({ tx, input, actor, now, today, noteForAudit }) => {
    const { workerId, lastDay, everywhere = false } = input
    const worker = await workingHere(tx, workerId, now)
    if (isSelf(actor, workerId)) throw invalid('workerId', 'Ask another administrator to do this for you')
    const isLater = lastDay !== undefined && lastDay >= today
    const leftAt = isLater ? startOfDay(addDays(day(lastDay), 1)) : now
    const ending = everywhere ? await postsNow(tx, worker.signInId, now) : [worker]
    let families = 0
    for (const { id } of ending) families += await endPost(tx, { id, signInId: worker.signInId }, leftAt, now)
    if (!isLater) await tx.$queryRaw`SELECT pass_on_restricted(${now}::timestamptz)`
    noteForAudit({ subjectId: workerId, details: { families, posts: ending.length } })
    return { workerId, families }
  },
})
