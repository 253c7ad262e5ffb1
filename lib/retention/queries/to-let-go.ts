import 'server-only'
import { z } from 'zod'
import { visibleWhere } from '@/lib/access/held'
import { nothing } from '@/lib/access/subject'
import type { Day } from '@/lib/calendar/day'
import { sql } from '@/lib/db/transaction'
import { query } from '@/lib/operation/query'
import type { Due, HoldReason } from '../types'

/** A record whose time is over, for somebody with a say in it. */
export type RecordToLetGo = Due & {
  familyId: string
  familyName: string
  /** `decide`: nobody has agreed yet. `confirm`: a second person is asked, you may be it. `going`: on `eraseOn`. */
  state: 'decide' | 'confirm' | 'waits-for-somebody-else' | 'going'
  eraseOn: Day | null
  agreedBy: string | null
}

export type RecordOnHold = { familyId: string; familyName: string; reason: HoldReason; reviewOn: Day }

/** Records whose time is over, and those on hold, of the families this person decides about or may confirm. */
export const recordsToLetGo = query({
  name: 'retention.to-let-go',
  input: z.strictObject({}),
  may: 'signedIn',
  on: nothing,
  audit: 'records-to-let-go-listed',
  run: async ({ tx, actor, noteForAudit }) => {
    const over = await tx.$queryRaw<RecordToLetGo[]>`SELECT d.family_id AS "familyId", f.name AS "familyName",
        d.counts_from AS "countsFrom", d.counted_on::text AS "countedOn", d.years, d.due_on::text AS "dueOn",
        CASE WHEN g.id IS NULL THEN 'decide' WHEN g.confirmed_at IS NOT NULL THEN 'going'
          WHEN g.agreed_by = ANY (${[...actor.posts]}::uuid[]) THEN 'waits-for-somebody-else' ELSE 'confirm' END AS state,
        g.erase_on::text AS "eraseOn", a.name AS "agreedBy"
      FROM record_due d JOIN family f ON f.id = d.family_id
      LEFT JOIN letting_go g ON g.due_id = d.id AND g.stopped_at IS NULL LEFT JOIN worker a ON a.id = g.agreed_by
      WHERE d.ended_at IS NULL AND (${visibleWhere(actor, 'decideKeeping', sql`d.family_id`)}
        OR (g.id IS NOT NULL AND ${visibleWhere(actor, 'confirmLettingGo', sql`d.family_id`)}))
      ORDER BY d.due_on, f.name, f.id LIMIT 200`
    const held = await tx.$queryRaw<
      RecordOnHold[]
    >`SELECT h.family_id AS "familyId", f.name AS "familyName", h.reason,
        h.review_on::text AS "reviewOn"
      FROM record_hold h JOIN family f ON f.id = h.family_id
      WHERE h.lifted_at IS NULL AND ${visibleWhere(actor, 'decideKeeping', sql`h.family_id`)}
      ORDER BY h.review_on, f.name, f.id LIMIT 200`
    noteForAudit({ details: { over: over.length, held: held.length } })
    return { over, held }
  },
})
