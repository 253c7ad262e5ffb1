import 'server-only'
import { z } from 'zod'
import { visibleWhere } from '@/lib/access/held'
import { nothing } from '@/lib/access/subject'
import { type Day, day as toDay } from '@/lib/calendar/day'
import { sql } from '@/lib/db/transaction'
import type { EpisodeLevel } from '@/lib/episode/types'
import { query } from '@/lib/operation/query'

export type MyFamily = {
  familyId: string
  name: string
  children: string
  level: EpisodeLevel | undefined
  namedPerson: string | undefined
  isMine: boolean
  nextOn: Day | undefined
}

export type MyFamilies = { families: readonly MyFamily[]; after: string | undefined }

const pageSize = 25

/** Families this person may know of, by name: those being helped first. `after` is the last family of the page before. */
export const myFamilies = query({
  name: 'caseload.my-families',
  input: z.strictObject({ after: z.uuid().optional() }),
  may: 'signedIn',
  on: nothing,
  audit: 'families-listed',
  run: async ({ tx, actor, input, noteForAudit }): Promise<MyFamilies> => {
    const from = input.after
      ? sql`AND (f.name, f.id) > (SELECT x.name, x.id FROM family x WHERE x.id = ${input.after}::uuid)`
      : sql``
    const rows = await tx.$queryRaw<
      Row[]
    >`SELECT f.id, f.name, e.level, w.name AS holder, h.worker_id AS holder_id,
        to_char(e.next_on, 'YYYY-MM-DD') AS next_on,
        (SELECT string_agg(coalesce(p.known_as, split_part(p.full_name, ' ', 1)), ', ' ORDER BY m.place, p.born_on)
          FROM family_member m JOIN person p ON p.id = m.person_id
          WHERE m.family_id = f.id AND m.part = 'child' AND m.until_on IS NULL) AS children
      FROM family f LEFT JOIN episode e ON e.family_id = f.id AND e.closed_at IS NULL
      LEFT JOIN holding h ON h.episode_id = e.id AND h.until_at IS NULL LEFT JOIN worker w ON w.id = h.worker_id
      WHERE ${visibleWhere(actor, 'viewFamily', sql`f.id`)} ${from} ORDER BY f.name, f.id LIMIT ${pageSize + 1}`
    noteForAudit({ details: { families: Math.min(rows.length, pageSize) } })
    const page = rows.slice(0, pageSize)
    return {
      after: rows.length > pageSize ? page.at(-1)?.id : undefined,
      families: page.map((row) => ({
        familyId: row.id,
        name: row.name,
        children: row.children ?? '',
        level: row.level ?? undefined,
        namedPerson: row.holder ?? undefined,
        isMine: row.holder_id === actor.workerId,
        nextOn: row.next_on ? toDay(row.next_on) : undefined,
      })),
    }
  },
})

type Row = {
  id: string
  name: string
  level: EpisodeLevel | null
  holder: string | null
  holder_id: string | null
  next_on: string | null
  children: string | null
}
