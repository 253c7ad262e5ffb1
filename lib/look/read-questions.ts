import 'server-only'
import { day } from '@/lib/calendar/day'
import { type Sql, sql, type Transaction } from '@/lib/db/transaction'
import type { LookFacts, LookOutcome, LookQuestion, LookRuleName } from './types'

/** Looks this person asks others about, under row security. A family they may not know of is not named. `which` narrows. */
export async function readQuestions(tx: Transaction, which: Sql): Promise<LookQuestion[]> {
  const rows = await tx.$queryRaw<
    Row[]
  >`SELECT q.id, w.name AS who, w.job_title || ', ' || a.name AS about, q.rule, q.facts, to_char(q.day, 'YYYY-MM-DD') AS day,
      q.family_id IS NOT NULL AS has_family, f.id AS family_id, f.name AS family_name, n.outcome, n.words, b.name AS by, n.answered_at
    FROM look_question q JOIN worker w ON w.id = q.worker_id JOIN agency a ON a.id = w.agency_id
    LEFT JOIN family f ON f.id = q.family_id LEFT JOIN look_answer n ON n.question_id = q.id LEFT JOIN worker b ON b.id = n.answered_by
    WHERE q.worker_id <> current_worker() AND ${which} ORDER BY q.day DESC, w.name, q.id LIMIT 200`
  return rows.map((row) => ({
    id: row.id,
    who: row.who,
    about: row.about,
    rule: row.rule,
    facts: row.facts,
    day: day(row.day),
    family: familyOf(row),
    answer:
      row.outcome && row.words && row.answered_at
        ? { outcome: row.outcome, words: row.words, by: row.by ?? 'Somebody', at: row.answered_at }
        : undefined,
  }))
}

/** Asked, and waiting for an answer. */
export const unanswered = sql`NOT EXISTS (SELECT 1 FROM look_answer x WHERE x.question_id = q.id)`

/** How many looks wait for this person to ask about them. */
export async function howManyToAsk(tx: Transaction): Promise<number> {
  const rows = await tx.$queryRaw<{ count: number }[]>`SELECT count(*)::int AS count FROM look_question q
    WHERE q.worker_id <> current_worker() AND ${unanswered}`
  return rows[0]?.count ?? 0
}

function familyOf({ has_family, family_id, family_name }: Row): LookQuestion['family'] {
  if (family_id && family_name) return { id: family_id, name: family_name }
  return has_family ? 'unseen' : undefined
}

type Row = {
  id: string
  who: string
  about: string
  rule: LookRuleName
  facts: LookFacts
  day: string
  has_family: boolean
  family_id: string | null
  family_name: string | null
  outcome: LookOutcome | null
  words: string | null
  by: string | null
  answered_at: Date | null
}
