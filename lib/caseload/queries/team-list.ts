import 'server-only'
import { z } from 'zod'
import { visibleWhere } from '@/lib/access/held'
import { nothing } from '@/lib/access/subject'
import { type Day, day as toDay } from '@/lib/calendar/day'
import { noSql, type Sql, sql } from '@/lib/db/transaction'
import type { NextWhat } from '@/lib/episode/types'
import { query } from '@/lib/operation/query'
import { quietAfterDays } from '../quiet'

/** All of them, those nobody has said yes to leading, or those a manager should look at first. */
export const teamLists = ['all', 'waiting', 'look-first'] as const
export type TeamListName = (typeof teamLists)[number]

export type TeamListLine = {
  episodeId: string
  familyId: string
  familyName: string
  children: string
  holder: string
  nextOn: Day
  nextWhat: NextWhat
}

/** `after` is the last line of this page when there are more, for the page that follows. */
export type TeamList = { lines: readonly TeamListLine[]; after: string | undefined }

const pageSize = 25

/**
 * The open families of the teams this person manages as a list, 25 to a page, the soonest next date first. `after` is
 * the help (episode) of the last line of the page before.
 */
export const teamList = query({
  name: 'caseload.team-list',
  input: z.strictObject({ show: z.enum(teamLists), after: z.uuid().optional() }),
  may: 'viewCaseload',
  on: nothing,
  audit: 'caseload-viewed',
  run: async ({ tx, actor, input, today, noteForAudit }): Promise<TeamList> => {
    const from = input.after
      ? sql`AND (c.next_on, c.episode_id) > (SELECT x.next_on, x.episode_id FROM caseload_entry x WHERE x.episode_id = ${input.after}::uuid)`
      : noSql
    const rows = await tx.$queryRaw<
      Row[]
    >`SELECT c.episode_id, c.family_id, c.family_name, c.children, w.name AS holder, to_char(c.next_on, 'YYYY-MM-DD') AS next_on, c.next_what
      FROM caseload_entry c JOIN worker w ON w.id = c.holder_id
      WHERE c.holder_team_id = ANY (${[...actor.manages]}::uuid[]) AND ${which(input.show, today)}
        AND ${visibleWhere(actor, 'viewFamily', sql`c.family_id`)} ${from}
      ORDER BY c.next_on, c.episode_id LIMIT ${pageSize + 1}`
    const page = rows.slice(0, pageSize)
    noteForAudit({ details: { families: page.length } })
    return {
      after: rows.length > pageSize ? page.at(-1)?.episode_id : undefined,
      lines: page.map((row) => ({
        episodeId: row.episode_id,
        familyId: row.family_id,
        familyName: row.family_name,
        children: row.children,
        holder: row.holder,
        nextOn: toDay(row.next_on),
        nextWhat: row.next_what,
      })),
    }
  },
})

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
