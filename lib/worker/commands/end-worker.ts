import 'server-only'
import { z } from 'zod'
import { nothing } from '@/lib/access/subject'
import { endSessionsOf } from '@/lib/auth/session'
import { withdrawLinks } from '@/lib/auth/sign-in-link'
import { addDays, day } from '@/lib/calendar/day'
import { startOfDay } from '@/lib/calendar/instant'
import { command } from '@/lib/operation/command'
import { invalid } from '@/lib/operation/refusal'
import { workingHere } from '../working'

/**
 * Somebody leaves: at once, or at the end of a day to come. From then on every request they make is refused,
 * everywhere, and notes kept for people by name of whom nobody works here any more pass to a manager. Answers how many families need somebody else.
 */
export const endWorker = command({
  name: 'worker.end',
  input: z.strictObject({ workerId: z.uuid(), lastDay: z.iso.date().optional() }),
  may: 'administer',
  on: nothing,
  audit: 'worker-left',
  run: async ({ tx, input, actor, now, today, noteForAudit }) => {
    const { workerId, lastDay } = input
    await workingHere(tx, workerId, now)
    if (workerId === actor.workerId) throw invalid('workerId', 'Ask another administrator to do this for you')
    const isLater = lastDay !== undefined && lastDay >= today
    const leftAt = isLater ? startOfDay(addDays(day(lastDay), 1)) : now
    const [{ families } = { families: 0 }] = await tx.$queryRaw<{ families: number }[]>`
      SELECT families_of_worker(${workerId}::uuid, ARRAY['holder', 'lead-professional']) AS families`
    await tx.worker.updateMany({ where: { id: workerId }, data: { leftAt } })
    await tx.$queryRaw`SELECT end_management_of_worker(${workerId}::uuid, ${leftAt}::timestamptz)`
    if (!isLater) {
      await tx.$queryRaw`SELECT pass_on_restricted(${now}::timestamptz)`
      await endSessionsOf(tx, workerId, 'left', now)
      await withdrawLinks(tx, workerId, now)
    }
    noteForAudit({ subjectId: workerId, details: { families } })
    return { workerId, families }
  },
})
