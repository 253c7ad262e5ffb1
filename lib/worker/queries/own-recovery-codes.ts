import 'server-only'
import { z } from 'zod'
import { nothing } from '@/lib/access/subject'
import { codesLeft, codesToKeep } from '@/lib/auth/recovery-codes'
import { query } from '@/lib/operation/query'

/** One's own recovery codes, until one has said they are kept; after that, only how many are left. */
export const ownRecoveryCodes = query({
  name: 'worker.own-recovery-codes',
  input: z.strictObject({}),
  may: 'signedIn',
  on: nothing,
  audit: 'own-sign-in-viewed',
  needs: 'fresh-sign-in',
  run: async ({ tx, actor }): Promise<{ codes: string[]; left: number }> => ({
    codes: await codesToKeep(tx, actor.signInId),
    left: await codesLeft(tx, actor.signInId),
  }),
})
