import 'server-only'
import { z } from 'zod'
import { nothing } from '@/lib/access/subject'
import { command } from '@/lib/operation/command'

/** Chooses whether one is told by e-mail of what can wait. Of an emergency everybody is always told. */
export const chooseNotices = command({
  name: 'worker.choose-notices',
  input: z.strictObject({ wanted: z.boolean() }),
  may: 'signedIn',
  on: nothing,
  audit: 'notices-chosen',
  run: async ({ tx, input: { wanted }, noteForAudit }) => {
    await tx.$executeRaw`SELECT choose_notices_by_email(${wanted})`
    noteForAudit({ details: { wanted } })
    return { wanted }
  },
})
