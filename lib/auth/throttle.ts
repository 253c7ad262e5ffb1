import 'server-only'
import { createHmac } from 'node:crypto'
import type { Transaction } from '@/lib/db/transaction'
import { env } from '@/lib/env'

/** Failed tries in a quarter of an hour before an account, or an address, must wait. ASVS 6.3.1. */
const limits = { account: 5, address: 50 } as const
const windowMinutes = 15

export type Guesser = { account: string; address: string }

/** Whether this account or this address has failed too often lately. */
export async function mustWait(tx: Transaction, who: Guesser, now: Date): Promise<boolean> {
  const since = new Date(now.getTime() - windowMinutes * 60_000)
  const [account, address] = await Promise.all([
    tx.signInAttempt.count({
      where: { who: keyed(`account ${who.account.toLowerCase()}`), at: { gt: since } },
    }),
    tx.signInAttempt.count({ where: { who: keyed(`address ${who.address}`), at: { gt: since } } }),
  ])
  return account >= limits.account || address >= limits.address
}

export async function countFailure(tx: Transaction, who: Guesser, now: Date): Promise<void> {
  await tx.signInAttempt.createMany({
    data: [
      { who: keyed(`account ${who.account.toLowerCase()}`), at: now },
      { who: keyed(`address ${who.address}`), at: now },
    ],
  })
}

/** An address is personal data and an attempt is not worth keeping it for: only a keyed hash is stored. */
function keyed(text: string): string {
  return createHmac('sha256', env().NEXTAUTH_SECRET).update(text).digest('base64url').slice(0, 22)
}
