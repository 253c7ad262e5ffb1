import 'server-only'
import type { Actor } from '@/lib/access/actor'
import type { Day } from '@/lib/calendar/day'
import type { Transaction } from '@/lib/db/transaction'
import { type FactRow, factsOf } from './read-facts'
import { periodsNow, readPeriods } from './read-periods'
import { dueOf } from './rules'
import type { Due, HoldReason } from './types'

/** When the record's time is over as things stand; nothing while the family is being helped. */
export async function readWhenOver(tx: Transaction, familyId: string): Promise<Due | undefined> {
  const rows = await tx.$queryRaw<FactRow[]>`SELECT * FROM keeping_facts(${familyId}::uuid)`
  const [facts] = rows
  return facts && dueOf(factsOf(facts), periodsNow(await readPeriods(tx)))
}

export type OpenHold = { reason: HoldReason; why: string; by: string; on: Day; reviewOn: Day }

export async function readOpenHold(tx: Transaction, familyId: string): Promise<OpenHold | undefined> {
  const rows = await tx.$queryRaw<OpenHold[]>`SELECT h.reason, h.why, w.name AS by,
      (h.placed_at AT TIME ZONE 'Europe/London')::date::text AS on, h.review_on::text AS "reviewOn"
    FROM record_hold h JOIN worker w ON w.id = h.placed_by WHERE h.family_id = ${familyId}::uuid AND h.lifted_at IS NULL`
  return rows[0]
}

export type Kept = { untilOn: Day; why: string; by: string; on: Day }

/** That somebody keeps it longer than its time, until a day that may be past. */
export async function readKept(tx: Transaction, familyId: string): Promise<Kept | undefined> {
  const rows = await tx.$queryRaw<Kept[]>`SELECT k.until_on::text AS "untilOn", k.why, w.name AS by,
      (k.kept_at AT TIME ZONE 'Europe/London')::date::text AS on
    FROM kept_longer k JOIN worker w ON w.id = k.kept_by WHERE k.family_id = ${familyId}::uuid
    ORDER BY k.kept_at DESC, k.id DESC LIMIT 1`
  return rows[0]
}

export type Letting = {
  due: Due
  /** Absent until somebody agrees. */
  agreed: { by: string; byMe: boolean; on: Day } | undefined
  /** Absent until a second person confirms it. */
  confirmed: { by: string; on: Day; eraseOn: Day } | undefined
}

type LettingRow = Due & {
  agreedBy: string | null
  byMe: boolean | null
  agreedOn: Day | null
  confirmedBy: string | null
  confirmedOn: Day | null
  eraseOn: Day | null
}

/** That its time is over and what has been agreed; nothing while it is not. */
export async function readLetting(
  tx: Transaction,
  { posts }: Pick<Actor, 'posts'>,
  familyId: string,
): Promise<Letting | undefined> {
  const rows = await tx.$queryRaw<
    LettingRow[]
  >`SELECT d.counts_from AS "countsFrom", d.counted_on::text AS "countedOn", d.years,
      d.due_on::text AS "dueOn", a.name AS "agreedBy", g.agreed_by = ANY (${[...posts]}::uuid[]) AS "byMe",
      (g.agreed_at AT TIME ZONE 'Europe/London')::date::text AS "agreedOn", c.name AS "confirmedBy",
      (g.confirmed_at AT TIME ZONE 'Europe/London')::date::text AS "confirmedOn", g.erase_on::text AS "eraseOn"
    FROM record_due d LEFT JOIN letting_go g ON g.due_id = d.id AND g.stopped_at IS NULL
    LEFT JOIN worker a ON a.id = g.agreed_by LEFT JOIN worker c ON c.id = g.confirmed_by
    WHERE d.family_id = ${familyId}::uuid AND d.ended_at IS NULL`
  const [row] = rows
  if (!row) return undefined
  const { agreedBy, byMe, agreedOn, confirmedBy, confirmedOn, eraseOn, ...due } = row
  return {
    due,
    agreed: agreedBy && agreedOn ? { by: agreedBy, byMe: byMe === true, on: agreedOn } : undefined,
    confirmed:
      confirmedBy && confirmedOn && eraseOn ? { by: confirmedBy, on: confirmedOn, eraseOn } : undefined,
  }
}
