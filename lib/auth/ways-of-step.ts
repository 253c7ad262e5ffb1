import 'server-only'
import { inTransaction } from '@/lib/db/transaction'
import { hasAuthenticator } from './authenticator'
import { needsKey } from './needs-key'
import { hasKeyToShow, keysFrom, workOf } from './security-key'
import type { Step } from './sign-in-step'

/** What somebody half-way through signing in may show next. */
export type WaysOfStep = { code: boolean; key: boolean; keyIsNeeded: boolean }

export function waysOfStep({ worker }: Step, now: Date): Promise<WaysOfStep> {
  return inTransaction(null, async (tx) => {
    const key = await hasKeyToShow(tx, worker.id)
    return {
      code: await hasAuthenticator(tx, worker.id),
      key,
      keyIsNeeded: key && needsKey(await workOf(tx, worker.id), await keysFrom(tx), now),
    }
  })
}
