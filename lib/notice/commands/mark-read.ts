import 'server-only'
import { z } from 'zod'
import { nothing } from '@/lib/access/subject'
import { command } from '@/lib/operation/command'

/** Marks everything somebody was told up to a moment as read. What came after stays new. */
export const markNoticesRead = command({
  name: 'notice.mark-read',
  input: z.strictObject({ upTo: z.iso.datetime() }),
  may: 'signedIn',
  on: nothing,
  audit: 'notices-read',
  run: async ({ tx, actor, input, now, noteForAudit }) => {
    const { count } = await tx.staffNotice.updateMany({
      where: { workerId: actor.workerId, seenAt: null, at: { lte: new Date(input.upTo) } },
      data: { seenAt: now },
    })
    noteForAudit({ details: { read: count } })
    return { read: count }
  },
})
