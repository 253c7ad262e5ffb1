import 'server-only'
import { z } from 'zod'
import { visibleWhere } from '@/lib/access/held'
import { nothing } from '@/lib/access/subject'
import { type Day, day } from '@/lib/calendar/day'
import { sql } from '@/lib/db/transaction'
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

/**
 * Requests sent to this MASH, least time left first: never any family without its own row of access. Decided ones
 * stay for a week.
 */
export const mashQueue = query({
  name: 'mash.queue',
  input: z.strictObject({ tab: z.enum(['waiting', 'mine', 'decided']) }),
  may: 'viewQueue',
  on: nothing,
  audit: 'queue-viewed',
  run: async ({ tx, actor, now, input, noteForAudit }): Promise<Queue> => {
    const rows = await tx.$queryRaw<Row[]>`SELECT r.id, f.name AS family_name,
        (SELECT json_agg(json_build_object('fullName', p.full_name, 'knownAs', p.known_as, 'bornOn', p.born_on, 'dueOn', p.due_on)
           ORDER BY m.place, p.born_on) FROM family_member m JOIN person p ON p.id = m.person_id
         WHERE m.family_id = r.family_id AND m.part = 'child' AND m.until_on IS NULL) AS children,
        c.worried_about AS worry, s.name AS sent_by, a.name AS agency_name, r.sent_at, r.due_at, r.decided_at, r.decision,
        r.taken_by AS taken_by_id, t.name AS taken_by,
        (SELECT count(*)::int FROM contact o WHERE o.family_id = r.family_id AND o.id <> r.contact_id) AS earlier_contacts,
        EXISTS (SELECT 1 FROM episode e WHERE e.family_id = r.family_id AND e.opened_at < r.sent_at - interval '1 day') AS help_before
      FROM mash_request r JOIN family f ON f.id = r.family_id JOIN contact c ON c.id = r.contact_id
      JOIN worker s ON s.id = r.sent_by JOIN agency a ON a.id = s.agency_id LEFT JOIN worker t ON t.id = r.taken_by
      WHERE ${visibleWhere(actor, 'triageRequest', sql`r.family_id`)}
        AND (r.decided_at IS NULL OR r.decided_at > ${now}::timestamptz - interval '7 days')
      ORDER BY r.due_at, r.id LIMIT 500`
    const all = rows.map(requestOf)
    const open = all.filter(({ decidedAt }) => !decidedAt)
    const of: Record<QueueTab, QueueRequest[]> = {
      waiting: open,
      mine: open.filter(({ takenById }) => takenById === actor.workerId),
      decided: all.filter(({ decidedAt }) => decidedAt).reverse(),
    }
    const hour = 3_600_000
    const left = (request: QueueRequest) => request.dueAt.getTime() - now.getTime()
    noteForAudit({ details: { shown: of[input.tab].length } })
    return {
      requests: of[input.tab],
      counts: { waiting: of.waiting.length, mine: of.mine.length, decided: of.decided.length },
      late: open.filter((request) => left(request) < 0).length,
      soon: open.filter((request) => left(request) >= 0 && left(request) < hour).length,
      held: open.filter(({ takenById }) => takenById).length,
    }
  },
})

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
