import 'server-only'
import { z } from 'zod'
import { nothing } from '@/lib/access/subject'
import { leaveNotice } from '@/lib/auth/notice'
import { endSessionsOf } from '@/lib/auth/session'
import { command } from '@/lib/operation/command'
import { workingHere } from '../working'

/** Signs somebody out everywhere, at once: a lost laptop, a doubt. They may sign in again. */
export const endSessionsOfWorker = command({
  name: 'worker.end-sessions',
  input: z.strictObject({ workerId: z.uuid() }),
  may: 'administer',
  on: nothing,
  audit: 'worker-sessions-ended',
  run: async ({ tx, input, now, noteForAudit }) => {
    const { id: workerId, signInId } = await workingHere(tx, input.workerId, now)
    const sessions = await endSessionsOf(tx, signInId, 'ended-by-administrator', now)
    await leaveNotice(tx, signInId, 'sessions-ended', now)
    noteForAudit({ subjectId: workerId, details: { sessions } })
    return { workerId, sessions }
  },
})
