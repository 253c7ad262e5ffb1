import 'server-only'
import type { Transaction } from '@/lib/db/transaction'
import type { LawfulBasis } from './types'

/** Something shared without agreement, with each agency it was shared with at that moment. */
export type SharedWithout = {
  /** The record of the first agency stands for all of them. */
  id: string
  ids: readonly string[]
  agencies: readonly string[]
  /** Absent for a family this manager may not see. */
  family: { id: string; name: string } | undefined
  /** What was said, and why. Absent for a manager of none of the agencies concerned. */
  words: { what: string; purpose: string; reason: string } | undefined
  basis: LawfulBasis
  who: string
  about: string
  at: Date
}

/** What waits for this manager to look at, the oldest first. Several agencies told one thing at once are one matter. */
export async function sharedWithoutAgreement(tx: Transaction): Promise<SharedWithout[]> {
  const rows = await tx.$queryRaw<Row[]>`SELECT array_agg(s.id::text ORDER BY s.agency, s.id) AS ids,
      array_agg(s.agency ORDER BY s.agency, s.id) AS agencies, s.family_id, s.family_name,
      s.what, s.purpose, s.basis, s.reason, s.who, s.who_about, s.decided_at
    FROM sharing_to_look_at() s
    GROUP BY s.family_id, s.family_name, s.what, s.purpose, s.basis, s.reason, s.decided_by, s.who, s.who_about, s.decided_at
    ORDER BY s.decided_at, min(s.id::text) LIMIT 200`
  return rows.map(
    ({ ids, family_id, family_name, what, purpose, reason, who_about, decided_at, ...row }) => ({
      ...row,
      id: ids[0] ?? '',
      ids,
      words: what !== null && purpose !== null && reason !== null ? { what, purpose, reason } : undefined,
      family: family_name === null ? undefined : { id: family_id, name: family_name },
      about: who_about,
      at: decided_at,
    }),
  )
}

/** How many matters wait. */
export async function howManyToLookAt(tx: Transaction): Promise<number> {
  const rows = await tx.$queryRaw<
    { waiting: bigint }[]
  >`SELECT count(DISTINCT (family_id, decided_by, decided_at)) AS waiting
    FROM sharing_to_look_at()`
  return Number(rows[0]?.waiting ?? 0)
}

type Row = {
  ids: string[]
  agencies: string[]
  family_id: string
  family_name: string | null
  what: string | null
  purpose: string | null
  basis: LawfulBasis
  reason: string | null
  who: string
  who_about: string
  decided_at: Date
}
