import 'server-only'
import { z } from 'zod'
import { nothing } from '@/lib/access/subject'
import { hasAuthenticator } from '@/lib/auth/authenticator'
import { leaveNotice } from '@/lib/auth/notice'
import { howManyCodes, makeRecoveryCodes } from '@/lib/auth/recovery-codes'
import { command } from '@/lib/operation/command'
import { invalid } from '@/lib/operation/refusal'

/** Makes new recovery codes for oneself; the ones before stop working. */
export const makeOwnRecoveryCodes = command({
  name: 'worker.make-own-recovery-codes',
  input: z.strictObject({}),
  may: 'signedIn',
  on: nothing,
  audit: 'recovery-codes-made',
  needs: 'fresh-sign-in',
  run: async ({ tx, actor, now }) => {
    if (!(await hasAuthenticator(tx, actor.signInId)))
      throw invalid('', 'Recovery codes go with an authenticator app, and you have none')
    await makeRecoveryCodes(tx, actor.signInId, now)
    await leaveNotice(tx, actor.signInId, 'recovery-codes-made', now)
    return { codes: howManyCodes }
  },
})
