import 'server-only'
import { z } from 'zod'
import type { Actor } from '@/lib/access/actor'
import { visibleWhere } from '@/lib/access/held'
import { nothing } from '@/lib/access/subject'
import { type Day, day } from '@/lib/calendar/day'
import { noSql, type Sql, sql } from '@/lib/db/transaction'
import { query } from '@/lib/operation/query'
import type { PersonName } from '@/lib/person/types'
import type { MashDecision } from '../types'

export type QueueTab = 'waiting' | 'mine' | 'decided'

export type QueueRequest = {
  id: string
  familyName: string
  children: (PersonName & { bornOn: Day | undefined; dueOn: Day | undefined })[]
  worry: string
  sentBy: string
  agencyName: string
  sentAt: Date
  dueAt: Date
  decidedAt: Date | undefined
  decision: MashDecision | undefined
  takenById: string | undefined
  takenBy: string | undefined
  /** Other contacts about the same family, and whether help was open before the request. */
  earlierContacts: number
  hadHelp: boolean
}

export type Queue = {
  requests: QueueRequest[]
  /** The last request of this page when there are more, for the page that follows. */
  after: string | undefined
  counts: Record<QueueTab, number>
  late: number
  soon: number
  held: number
}

type Row = {
  id: string
  family_name: string
  children: { fullName: string; knownAs: string | null; bornOn: string | null; dueOn: string | null }[] | null
  worry: string
  sent_by: string
  agency_name: string
  sent_at: Date
  due_at: Date
  decided_at: Date | null
  decision: MashDecision | null
  taken_by_id: string | null
  taken_by: string | null
  earlier_contacts: number
  help_before: boolean
}

type Counts = { waiting: number; mine: number; held: number; late: number; soon: number; decided: number }

const pageSize = 25

/**
 * Requests sent to this MASH, 25 to a page, least time left first: never any family without its own row of access.
 * `after` is the last request of the page before. Decided ones stay for a week.
 */
export const mashQueue = query({
  name: 'mash.queue',
  input: z.strictObject({ tab: z.enum(['waiting', 'mine', 'decided']), after: z.uuid().optional() }),
  may: 'viewQueue',
  on: nothing,
  audit: 'queue-viewed',
  run: async ({ tx, actor, now, input, noteForAudit }): Promise<Queue> => {
    const [counts] = await tx.$queryRaw<Counts[]>(countsOf(actor, now))
    const rows = await tx.$queryRaw<Row[]>(pageOf(actor, input, now))
    const { waiting, mine, decided, late, soon, held } = counts ?? none
    const requests = rows.slice(0, pageSize).map(requestOf)
    noteForAudit({ details: { shown: requests.length } })
    return {
      requests,
      after: rows.length > pageSize ? requests.at(-1)?.id : undefined,
      counts: { waiting, mine, decided },
      late,
      soon,
      held,
    }
  },
})

const none: Counts = { waiting: 0, mine: 0, held: 0, late: 0, soon: 0, decided: 0 }

function countsOf(actor: Actor, now: Date): Sql {
  return sql`WITH r AS MATERIALIZED (${recent(now)})
    SELECT count(*) FILTER (WHERE waits)::int AS waiting, count(*) FILTER (WHERE NOT waits)::int AS decided,
      count(*) FILTER (WHERE waits AND taken_by = ${actor.workerId}::uuid)::int AS mine,
      count(taken_by) FILTER (WHERE waits)::int AS held, count(*) FILTER (WHERE waits AND due_at < ${now}::timestamptz)::int AS late,
      count(*) FILTER (WHERE waits AND due_at >= ${now}::timestamptz AND due_at < ${now}::timestamptz + interval '1 hour')::int AS soon
    FROM r WHERE ${visibleWhere(actor, 'triageRequest', sql`r.family_id`)}`
}

/** What is open or newly decided, through its indexes: few rows whatever the history, so asked for before who may see them. */
function recent(now: Date): Sql {
  return sql`SELECT id, family_id, due_at, taken_by, true AS waits FROM mash_request WHERE decided_at IS NULL
    UNION ALL SELECT id, family_id, due_at, taken_by, false FROM mash_request WHERE decided_at > ${now}::timestamptz - interval '7 days'`
}

/** The requests of one page; what a row shows beside its clock is read for those alone. */
function pageOf(actor: Actor, { tab, after }: { tab: QueueTab; after?: string | undefined }, now: Date): Sql {
  const last = sql`(SELECT x.due_at, x.id FROM recent x WHERE x.id = ${after ?? null}::uuid)`
  const which = {
    waiting: sql`r.waits`,
    mine: sql`r.waits AND r.taken_by = ${actor.workerId}::uuid`,
    decided: sql`NOT r.waits`,
  }[tab]
  const isNewestFirst = tab === 'decided'
  const order = isNewestFirst ? sql`r.due_at DESC, r.id DESC` : sql`r.due_at, r.id`
  const from = isNewestFirst ? sql`(r.due_at, r.id) < ${last}` : sql`(r.due_at, r.id) > ${last}`
  return sql`WITH recent AS MATERIALIZED (${recent(now)}),
    page AS MATERIALIZED (SELECT r.id FROM recent r WHERE ${which} AND ${visibleWhere(actor, 'triageRequest', sql`r.family_id`)}
      ${after ? sql`AND ${from}` : noSql} ORDER BY ${order} LIMIT ${pageSize + 1})
    SELECT r.id, f.name AS family_name,
      (SELECT json_agg(json_build_object('fullName', p.full_name, 'knownAs', p.known_as, 'bornOn', p.born_on, 'dueOn', p.due_on)
         ORDER BY m.place, p.born_on) FROM family_member m JOIN person p ON p.id = m.person_id
       WHERE m.family_id = r.family_id AND m.part = 'child' AND m.until_on IS NULL) AS children,
      c.worried_about AS worry, s.name AS sent_by, a.name AS agency_name, r.sent_at, r.due_at, r.decided_at, r.decision,
      r.taken_by AS taken_by_id, t.name AS taken_by,
      (SELECT count(*)::int FROM contact o WHERE o.family_id = r.family_id AND o.id <> r.contact_id) AS earlier_contacts,
      EXISTS (SELECT 1 FROM episode e WHERE e.family_id = r.family_id AND e.opened_at < r.sent_at - interval '1 day') AS help_before
    FROM page JOIN mash_request r ON r.id = page.id
    JOIN family f ON f.id = r.family_id JOIN contact c ON c.id = r.contact_id
    JOIN worker s ON s.id = r.sent_by JOIN agency a ON a.id = s.agency_id LEFT JOIN worker t ON t.id = r.taken_by
    ORDER BY ${order}`
}

function requestOf(row: Row): QueueRequest {
  return {
    id: row.id,
    familyName: row.family_name,
    children: (row.children ?? []).map(({ fullName, knownAs, bornOn, dueOn }) => ({
      fullName,
      knownAs: knownAs ?? undefined,
      bornOn: bornOn ? day(bornOn) : undefined,
      dueOn: dueOn ? day(dueOn) : undefined,
    })),
    worry: row.worry,
    sentBy: row.sent_by,
    agencyName: row.agency_name,
    sentAt: row.sent_at,
    dueAt: row.due_at,
    decidedAt: row.decided_at ?? undefined,
    decision: row.decision ?? undefined,
    takenById: row.taken_by_id ?? undefined,
    takenBy: row.taken_by ?? undefined,
    earlierContacts: row.earlier_contacts,
    hadHelp: row.help_before,
  }
}
