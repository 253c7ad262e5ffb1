import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { isSelf } from '@/lib/access/same-person'
import { dayFromColumn } from '@/lib/db/day-column'
import { type Sql, sql, type Transaction } from '@/lib/db/transaction'
import type { Emergency, EmergencyOutcome, EmergencyReason } from './types'

/** Emergencies this person may look at, under row security: their own, and of those they manage. `which` narrows. */
export async function readEmergencies(
  tx: Transaction,
  me: Pick<Actor, 'workerId' | 'posts'>,
  which: Sql,
  limit = sql`LIMIT 200`,
): Promise<Emergency[]> {
  const rows = await tx.$queryRaw<
    Row[]
  >`SELECT e.id, e.worker_id, w.name AS who, w.job_title || ', ' || a.name AS about,
      f.id AS family_id, f.name AS family_name, e.family_id IS NOT NULL AS opened, e.looked_for, e.reason, e.words, e.started_at,
      e.until_at, e.ended_at, e.review_due_on, r.name AS reviewer, e.reviewed_at, e.outcome, e.review_words
    FROM emergency_access e JOIN worker w ON w.id = e.worker_id JOIN agency a ON a.id = e.agency_id
    LEFT JOIN family f ON f.id = e.family_id LEFT JOIN worker r ON r.id = e.reviewed_by
    WHERE ${which} ORDER BY e.reviewed_at IS NOT NULL, e.review_due_on, e.started_at DESC ${limit}`
  return rows.map((row) => ({
    id: row.id,
    who: row.who,
    about: row.about,
    isMine: row.worker_id === me.workerId,
    isByMe: isSelf(me, row.worker_id),
    family: row.family_id && row.family_name ? { id: row.family_id, name: row.family_name } : undefined,
    opened: row.opened,
    lookedFor: row.looked_for,
    reason: row.reason,
    words: row.words,
    startedAt: row.started_at,
    until: row.until_at,
    endedAt: row.ended_at ?? undefined,
    reviewDueOn: dayFromColumn(row.review_due_on),
    review:
      row.reviewer && row.reviewed_at && row.outcome
        ? {
            by: row.reviewer,
            at: row.reviewed_at,
            outcome: row.outcome,
            words: row.review_words ?? '',
          }
        : undefined,
  }))
}

type Row = {
  id: string
  worker_id: string
  who: string
  about: string
  family_id: string | null
  family_name: string | null
  opened: boolean
  looked_for: string
  reason: EmergencyReason
  words: string
  started_at: Date
  until_at: Date
  ended_at: Date | null
  review_due_on: Date
  reviewer: string | null
  reviewed_at: Date | null
  outcome: EmergencyOutcome | null
  review_words: string | null
}
