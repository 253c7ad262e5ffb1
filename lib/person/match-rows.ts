import 'server-only'
import { dayFromInstant } from '@/lib/calendar/day'
import { optionalDayFromColumn } from '@/lib/db/day-column'
import { type Sql, sql, type Transaction } from '@/lib/db/transaction'
import type { Closeness } from './match'
import { type MatchAnswer, matchReasonWords, type PersonOfMatch, type PossibleMatch } from './possible-match'

type Row = {
  match_id: string
  written_first: boolean
  full_name: string
  known_as: string | null
  born_on: Date | null
  due_on: Date | null
  written_by: string
  written_by_agency: string
  agency_phone: string | null
  written_at: Date
  named_person: string | null
  named_person_agency: string | null
  named_person_phone: string | null
  closeness: Closeness
  reasons: string[]
  raised_at: Date
  answer: MatchAnswer | null
  answered_by: string | null
  answered_at: Date | null
}

/**
 * Possible matches with their two people, oldest first. PostgreSQL lets only the hub read them, and gives names,
 * birth dates and whom to ring: never the family. Without an id, those still waiting.
 */
export async function readMatches(
  tx: Transaction,
  { matchId, limit }: { matchId?: string; limit: Sql },
): Promise<PossibleMatch[]> {
  const rows = await tx.$queryRaw<Row[]>`
    WITH waiting AS (SELECT q.* FROM possible_match q WHERE ${matchId ? sql`q.id = ${matchId}::uuid` : sql`(q.answer IS NULL OR q.answer = 'unsure')`}
      ORDER BY q.answer NULLS FIRST, q.closeness = 'very-likely' DESC, q.raised_at ${limit})
    SELECT p.*, q.closeness, q.reasons, q.raised_at, q.answer, w.name AS answered_by, q.answered_at
    FROM waiting q CROSS JOIN LATERAL people_of_match(q.id) p LEFT JOIN worker w ON w.id = q.answered_by
    ORDER BY q.answer NULLS FIRST, q.closeness = 'very-likely' DESC, q.raised_at, q.id, p.written_first DESC`
  const ids = [...new Set(rows.map((row) => row.match_id))]
  return ids.flatMap((id) => matchOf(rows.filter((row) => row.match_id === id)))
}

function matchOf([first, second]: Row[]): PossibleMatch[] {
  if (!first || !second) return []
  const { answer, answered_by: by, answered_at: at } = first
  return [
    {
      id: first.match_id,
      closeness: first.closeness,
      reasons: first.reasons.map((code) => matchReasonWords[code] ?? '').filter(Boolean),
      raisedAt: first.raised_at,
      people: [personOf(first), personOf(second)],
      answer: answer && by && at ? { what: answer, by, at } : undefined,
    },
  ]
}

function personOf(row: Row): PersonOfMatch {
  return {
    fullName: row.full_name,
    knownAs: row.known_as ?? undefined,
    bornOn: optionalDayFromColumn(row.born_on),
    dueOn: optionalDayFromColumn(row.due_on),
    writtenOn: dayFromInstant(row.written_at),
    writtenBy: { name: row.written_by, agency: row.written_by_agency, phone: row.agency_phone ?? undefined },
    namedPerson: row.named_person
      ? {
          name: row.named_person,
          agency: row.named_person_agency ?? '',
          phone: row.named_person_phone ?? undefined,
        }
      : undefined,
  }
}
