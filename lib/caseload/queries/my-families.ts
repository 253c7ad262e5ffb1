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
  /** Help is under way. */
  isHelped: boolean
  /** The kind of help and the next date, for those who may read the record. */
  level: EpisodeLevel | undefined
  namedPerson: string | undefined
  isMine: boolean
  nextOn: Day | undefined
}

export type MyFamilies = { families: readonly MyFamily[]; after: string | undefined }

const pageSize = 25

/**
 * Families this person may know of, by name. `after` is the last family of the page before. PostgreSQL chooses the page
 * with its indexes; the rows are read under row security and our own filter.
 */
export const myFamilies = query({
  name: 'caseload.my-families',
  input: z.strictObject({ after: z.uuid().optional() }),
  may: 'signedIn',
  on: nothing,
  audit: 'families-listed',
  run: async ({ tx, actor, input, noteForAudit }): Promise<MyFamilies> => {
    const rows = await tx.$queryRaw<
      Row[]
    >`SELECT f.id, f.name, c.level, w.name AS holder, c.holder_id, g.kind AS holder_kind, to_char(c.next_on, 'YYYY-MM-DD') AS next_on,
        ${visibleWhere(actor, 'viewFamilyRecord', sql`page.id`)} AS reads,
        coalesce(c.children, (SELECT string_agg(coalesce(p.known_as, split_part(p.full_name, ' ', 1)), ', ' ORDER BY m.place, p.born_on)
          FROM family_member m JOIN person p ON p.id = m.person_id
          WHERE m.family_id = f.id AND m.part = 'child' AND m.until_on IS NULL)) AS children
      FROM families_by_name(${input.after ?? null}::uuid, ${pageSize + 1}) WITH ORDINALITY AS page (id, place)
      JOIN family f ON f.id = page.id LEFT JOIN caseload_entry c ON c.family_id = f.id LEFT JOIN worker w ON w.id = c.holder_id
        LEFT JOIN agency g ON g.id = w.agency_id
      WHERE ${visibleWhere(actor, 'viewFamily', sql`page.id`)} ORDER BY page.place`
    noteForAudit({ details: { families: Math.min(rows.length, pageSize) } })
    const page = rows.slice(0, pageSize)
    return {
      after: rows.length > pageSize ? page.at(-1)?.id : undefined,
      families: page.map((row) => ({
        familyId: row.id,
        name: row.name,
        children: row.children ?? '',
        isHelped: row.level !== null,
        level: (row.reads && row.level) || undefined,
        // That the MASH looks into a family is for those who may read its record.
        namedPerson: ((row.reads || row.holder_kind !== 'mash') && row.holder) || undefined,
        isMine: row.holder_id === actor.workerId,
        nextOn: row.reads && row.next_on ? toDay(row.next_on) : undefined,
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
  holder_kind: string | null
  reads: boolean
  next_on: string | null
  children: string | null
}
