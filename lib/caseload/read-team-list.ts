import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { visibleWhere } from '@/lib/access/held'
import { type Day, day as toDay } from '@/lib/calendar/day'
import { noSql, type Sql, sql, type Transaction } from '@/lib/db/transaction'
import type { NextWhat } from '@/lib/episode/types'
import { quietAfterDays } from './quiet'
import type { TeamListLine, TeamListName } from './team-lists'

type Asked = { show: TeamListName; after?: string | undefined; howMany: number; today: Day }

/** The open families of the teams this person manages and may know of, the soonest next date first: so many at most. */
export async function readTeamList(
  tx: Transaction,
  actor: Actor,
  { show, after, howMany, today }: Asked,
): Promise<TeamListLine[]> {
  const from = after
    ? sql`AND (c.next_on, c.episode_id) > (SELECT x.next_on, x.episode_id FROM caseload_entry x WHERE x.episode_id = ${after}::uuid)`
    : noSql
  const rows = await tx.$queryRaw<
    Row[]
  >`SELECT c.episode_id, c.family_id, c.family_name, c.children, w.name AS holder, to_char(c.next_on, 'YYYY-MM-DD') AS next_on, c.next_what
    FROM caseload_entry c JOIN worker w ON w.id = c.holder_id
    WHERE c.holder_team_id = ANY (${[...actor.manages]}::uuid[]) AND ${which(show, today)}
      AND ${visibleWhere(actor, 'viewFamily', sql`c.family_id`)} ${from}
    ORDER BY c.next_on, c.episode_id LIMIT ${howMany}`
  return rows.map((row) => ({
    episodeId: row.episode_id,
    familyId: row.family_id,
    familyName: row.family_name,
    children: row.children,
    holder: row.holder,
    nextOn: toDay(row.next_on),
    nextWhat: row.next_what,
  }))
}

/** The same in PostgreSQL as app/(signed-in)/caseload/what-matters.tsx says of a line. */
function which(show: TeamListName, today: Day): Sql {
  if (show === 'waiting') return sql`c.level = 'multi-agency' AND NOT c.has_lead`
  if (show === 'all') return sql`true`
  return sql`(c.review_on < ${today}::date OR c.late_actions > 0 OR c.next_on < ${today}::date
    OR coalesce(c.last_contact_on, (c.opened_at AT TIME ZONE 'Europe/London')::date) + ${quietAfterDays}::int < ${today}::date)`
}

type Row = {
  episode_id: string
  family_id: string
  family_name: string
  children: string
  holder: string
  next_on: string
  next_what: NextWhat
}
