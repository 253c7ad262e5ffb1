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

type Bucket = { who: string; limit: number; underAttack?: number }

/** Lets one try at this account through, or nothing when it must wait. The same for accounts nobody has. */
export async function claimTry(account: string, from: ComeFrom, now: Date): Promise<Try | undefined> {
  const since = new Date(now.getTime() - windowMinutes * 60_000)
  return inTransaction(null, async (tx) => {
    const whose = await countedApart(tx, account, from)
    const all = everyone()
    if (isOver(whose, await failures(tx, [...whose.map(({ who }) => who), all], since), all)) return undefined
    // One at a time for each count, or a hundred tries at once would all see none before them.
    const names = whose.map(({ who }) => who).sort()
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(who, 0)) FROM unnest(${names}::text[]) AS t (who)`
    const counts = await failures(tx, [...names, all], since)
    if (isOver(whose, counts, all)) return undefined
    await tx.signInAttempt.deleteMany({ where: { who: { in: [...names, all] }, at: { lte: since } } })
    const rows = await tx.signInAttempt.createManyAndReturn({
      data: [...names, all].map((who) => ({ who, at: now })),
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
export async function wrongTriesAt(tx: Transaction, account: string, now: Date): Promise<number> {
  const who = accountMark(account)
  const counts = await failures(tx, [who], new Date(now.getTime() - windowMinutes * 60_000))
  return counts.get(who) ?? 0
}

/** An address as it is kept: enough to know it again, not enough to know it. */
export function addressMark(address: string): string {
  return keyed(`address ${address}`)
}

/** Which counts a try belongs to: those of a place its account is known from, or those of strangers. */
async function countedApart(
  tx: Transaction,
  account: string,
  { address, device }: ComeFrom,
): Promise<Bucket[]> {
  const known = await tx.$queryRaw<{ id: string; address: string }[]>`
    SELECT d.id, d.address FROM known_device d JOIN worker w ON w.id = d.worker_id WHERE w.email = ${account}::citext`
  const place = known.some(({ id }) => id === device)
    ? `device ${device}`
    : known.some((one) => one.address === addressMark(address))
      ? `from ${address}`
      : undefined
  if (place) return [{ who: keyed(`account ${account.toLowerCase()} ${place}`), limit: limits.account }]
  return [
    { who: accountMark(account), limit: limits.account },
    { who: addressMark(address), limit: limits.address, underAttack: limits.addressUnderAttack },
  ]
}

function isOver(whose: readonly Bucket[], counts: ReadonlyMap<string, number>, all: string): boolean {
  const isAttack = (counts.get(all) ?? 0) >= limits.everyone
  return whose.some(
    ({ who, limit, underAttack = limit }) => (counts.get(who) ?? 0) >= (isAttack ? underAttack : limit),
  )
}

async function failures(
  tx: Transaction,
  whose: readonly string[],
  since: Date,
): Promise<Map<string, number>> {
  const rows = await tx.$queryRaw<{ who: string; count: number }[]>`
    SELECT who, count(*)::int AS count FROM sign_in_attempt WHERE who = ANY (${[...whose]}::text[]) AND at > ${since} GROUP BY who`
  return new Map(rows.map(({ who, count }) => [who, count]))
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
