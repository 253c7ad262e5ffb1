import 'server-only'
import { z } from 'zod'
import { nothing } from '@/lib/access/subject'
import { codesAreKept } from '@/lib/auth/recovery-codes'
import { command } from '@/lib/operation/command'

/** One has written one's recovery codes down: they are never shown again. */
export const keepOwnRecoveryCodes = command({
  name: 'worker.keep-own-recovery-codes',
  input: z.strictObject({}),
  may: 'signedIn',
  on: nothing,
  audit: 'recovery-codes-kept',
  run: async ({ tx, actor, now }) => {
    await codesAreKept(tx, actor.signInId, now)
    return {}
  },
})
