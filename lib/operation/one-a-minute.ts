import 'server-only'
import type { Actor } from '@/lib/access/actor'
import type { Relation } from '@/lib/access/relation'
import { appendAudit } from '@/lib/audit/append'
import { inTransaction, type Transaction } from '@/lib/db/transaction'
import { env } from '@/lib/env'
import { SlowDown } from './refusal'

/** Ways to see a family that a whole agency has: by these somebody could open hundreds that are nothing to do with them. */
const withAWholeAgency: readonly Relation[] = ['agreed-agency', 'triage', 'hub']

const minute = 60_000

/**
 * Throws SlowDown when somebody opens, within an hour, more families than their work can need (ASVS 2.4.1): from then on
 * one new one a minute. Never of their own families, those of their team, a request to the MASH they have taken, or one
 * they opened within the hour already; and never when they open a record in an emergency.
 */
export async function oneAMinute(
  tx: Transaction,
  familyId: string,
  relations: readonly Relation[],
  now: Date,
): Promise<void> {
  if (!relations.every((relation) => withAWholeAgency.includes(relation))) return
  const [pace] = await tx.$queryRaw<{ opened: number; last_new: Date | null; is_theirs: boolean }[]>`
    SELECT * FROM pace_of_opening(${familyId}::uuid, ${now}::timestamptz)`
  if (!pace?.last_new || pace.is_theirs || pace.opened < env().RECORDS_AN_HOUR) return
  if (now.getTime() - pace.last_new.getTime() < minute) throw new SlowDown(familyId)
}

/** Writes into the trail that somebody was asked to wait, in a transaction of its own: the one it happened in is undone. */
export async function writeDownWait({ workerId, agencyId }: Actor, now: Date): Promise<void> {
  await inTransaction(null, (tx) =>
    appendAudit(tx, { event: 'slowed-down', at: now, actorId: workerId, agencyId }),
  )
}
