import 'server-only'
import { z } from 'zod'
import { nothing } from '@/lib/access/subject'
import { hasAuthenticator } from '@/lib/auth/authenticator'
import { mustAskWho } from '@/lib/auth/needs-key'
import { leaveNotice } from '@/lib/auth/notice'
import { keysFrom, keysOf } from '@/lib/auth/security-key'
import type { Transaction } from '@/lib/db/transaction'
import { command } from '@/lib/operation/command'
import { invalid, NotFound } from '@/lib/operation/refusal'

/** Takes away one of one's own keys, but never the last thing one could sign in with, or work with, here. */
export const removeOwnKey = command({
  name: 'worker.remove-own-key',
  input: z.strictObject({ keyId: z.uuid() }),
  may: 'signedIn',
  on: nothing,
  audit: 'security-key-removed',
  needs: 'fresh-sign-in',
  run: async ({ tx, actor, input, now, noteForAudit }) => {
    const { signInId: workerId } = actor
    const keys = await keysOf(tx, workerId)
    if (!keys.some(({ id }) => id === input.keyId)) throw new NotFound()
    const others = keys.filter(({ id }) => id !== input.keyId)
    if (others.length === 0 && !(await hasAnotherWay(tx, workerId)))
      throw invalid('', 'This is the only second step you have. Add another key first')
    const isNeeded = mustAskWho(actor.work) && (await keysFrom(tx)) !== undefined
    if (isNeeded && !others.some(({ asksWho }) => asksWho))
      throw invalid('', 'An administrator needs a key here. Add another first, then take this one away')
    await tx.securityKey.updateMany({
      where: { id: input.keyId, workerId, stoppedAt: null },
      data: { stoppedAt: now, stoppedWhy: 'owner' },
    })
    await leaveNotice(tx, workerId, 'key-removed', now)
    noteForAudit({ subjectId: input.keyId })
    return { keyId: input.keyId }
  },
})

async function hasAnotherWay(tx: Transaction, workerId: string): Promise<boolean> {
  if (await hasAuthenticator(tx, workerId)) return true
  return (await tx.outsideIdentity.count({ where: { workerId, removedAt: null } })) > 0
}
