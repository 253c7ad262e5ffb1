import 'server-only'
import { z } from 'zod'
import { family } from '@/lib/access/subject'
import { day as toDay } from '@/lib/calendar/day'
import { sql } from '@/lib/db/transaction'
import { query } from '@/lib/operation/query'
import type { ChronologyWords, Track } from '../kinds'
import { linesOf } from '../lines'
import type { TimelineFact } from '../view'

export type Timeline = {
  familyName: string
  facts: readonly TimelineFact[]
  /** The last entry of this page, when there are more. */
  after: string | undefined
  mayAddNote: boolean
}

const pageSize = 50

/** A family's whole timeline, newest first, 50 to a page, of one line or of all. */
export const timeline = query({
  name: 'chronology.timeline',
  input: z.strictObject({
    familyId: z.uuid(),
    track: z.enum(['family', 'team', 'together']).optional(),
    after: z.uuid().optional(),
  }),
  may: 'viewFamilyRecord',
  on: ({ familyId }) => family(familyId),
  audit: 'timeline-viewed',
  run: async ({ tx, input: { familyId, track, after }, can }): Promise<Timeline> => {
    const { name } = await tx.family.findUniqueOrThrow({ where: { id: familyId }, select: { name: true } })
    const lines = linesOf(sql`${familyId}::uuid`)
    const onTrack = track ? sql`AND t.track = ${track}` : sql``
    const from = after
      ? sql`AND (t.happened_on, t.recorded_at, t.id) < (SELECT x.happened_on, x.recorded_at, x.id FROM ${lines} x
          WHERE x.id = ${after}::uuid)`
      : sql``
    const rows = await tx.$queryRaw<
      Row[]
    >`SELECT t.id, to_char(t.happened_on, 'YYYY-MM-DD') AS "on", t.kind, t.track, t.words, t.about, w.name AS by
      FROM ${lines} t JOIN worker w ON w.id = t.recorded_by WHERE true ${onTrack} ${from}
      ORDER BY t.happened_on DESC, t.recorded_at DESC, t.id DESC LIMIT ${pageSize + 1}`
    const page = rows.slice(0, pageSize)
    return {
      familyName: name,
      facts: page.map((row) => ({ ...row, on: toDay(row.on), about: row.about ?? undefined })),
      after: rows.length > pageSize ? page.at(-1)?.id : undefined,
      mayAddNote: can('addNote'),
    }
  },
})

type Row = {
  id: string
  on: string
  kind: string
  track: Track
  words: ChronologyWords
  about: string | null
  by: string
}
