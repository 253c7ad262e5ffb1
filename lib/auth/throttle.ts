import 'server-only'
import { inTransaction, type Transaction } from '@/lib/db/transaction'
import type { ComeFrom } from './come-from'
import { mark } from './seal'

/**
 * Failed tries in a quarter of an hour before one must wait (ASVS 6.3.1). Guessing is slowed and nobody is locked
 * out: a browser or an address from which somebody has signed in before is counted apart, so strangers' guesses
 * do not keep its owner waiting. When wrong tries pour in from everywhere, each address gets a tenth.
 */
export const limits = { account: 5, address: 50, addressUnderAttack: 5, everyone: 1_000 } as const
export const windowMinutes = 15

/** A try that was let through. It counts as failed until it is forgiven, so that tries at once count at once. */
export type Try = { attempts: bigint[] }

type Bucket = { who: string; limit: number }

/** Lets one try at this account through, or nothing when it must wait. The same for accounts nobody has. */
export async function claimTry(account: string, from: ComeFrom, now: Date): Promise<Try | undefined> {
  const since = new Date(now.getTime() - windowMinutes * 60_000)
  return inTransaction(null, async (tx) => {
    const buckets = await bucketsOf(tx, account, from, since)
    // One at a time for each count, or a hundred tries at once would all see none before them.
    for (const { who } of [...buckets].sort((a, b) => a.who.localeCompare(b.who)))
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${who}, 0))`
    for (const { who, limit } of buckets) {
      if ((await failuresOf(tx, who, since)) >= limit) return undefined
    }
    const whose = [...buckets.map(({ who }) => who), everyone()]
    await tx.signInAttempt.deleteMany({ where: { who: { in: whose }, at: { lte: since } } })
    const rows = await tx.signInAttempt.createManyAndReturn({
      data: whose.map((who) => ({ who, at: now })),
      select: { id: true },
    })
    return { attempts: rows.map(({ id }) => id) }
  })
}

/** The try was right: it counts for nothing. */
export async function forgiveTry(tx: Transaction, { attempts }: Try): Promise<void> {
  await tx.signInAttempt.deleteMany({ where: { id: { in: attempts } } })
}

/** How many tries from unknown places have failed at this account lately. */
export function wrongTriesAt(tx: Transaction, account: string, now: Date): Promise<number> {
  return failuresOf(tx, accountMark(account), new Date(now.getTime() - windowMinutes * 60_000))
}

/** An address as it is kept: enough to know it again, not enough to know it. */
export function addressMark(address: string): string {
  return keyed(`address ${address}`)
}

async function bucketsOf(
  tx: Transaction,
  account: string,
  { address, device }: ComeFrom,
  since: Date,
): Promise<Bucket[]> {
  const known = await tx.$queryRaw<{ id: string; address: string }[]>`
    SELECT d.id, d.address FROM known_device d JOIN worker w ON w.id = d.worker_id WHERE w.email = ${account}::citext`
  if (device && known.some(({ id }) => id === device))
    return [{ who: keyed(`account ${account.toLowerCase()} device ${device}`), limit: limits.account }]
  if (known.some((place) => place.address === addressMark(address)))
    return [{ who: keyed(`account ${account.toLowerCase()} from ${address}`), limit: limits.account }]
  const isAttack = (await failuresOf(tx, everyone(), since)) >= limits.everyone
  return [
    { who: accountMark(account), limit: limits.account },
    { who: addressMark(address), limit: isAttack ? limits.addressUnderAttack : limits.address },
  ]
}

function failuresOf(tx: Transaction, who: string, since: Date): Promise<number> {
  return tx.signInAttempt.count({ where: { who, at: { gt: since } } })
}

function accountMark(account: string): string {
  return keyed(`account ${account.toLowerCase()}`)
}

function everyone(): string {
  return keyed('everyone')
}

/** An address is personal data and an attempt is not worth keeping it for: only a keyed hash is stored. */
function keyed(text: string): string {
  return mark('attempt', text).slice(0, 22)
}
