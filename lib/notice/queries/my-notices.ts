import 'server-only'
import { z } from 'zod'
import { nothing } from '@/lib/access/subject'
import { query } from '@/lib/operation/query'
import type { StaffNotice } from '../types'
import { type StaffNoticeKind, staffNoticeWords } from '../words'

/** What somebody was told in the last ninety days, newest first. A family they may no longer see is not named. */
export const myNotices = query({
  name: 'notice.mine',
  input: z.strictObject({}),
  may: 'signedIn',
  on: nothing,
  audit: 'notices-viewed',
  run: async ({ tx, actor, now }): Promise<StaffNotice[]> => {
    const since = new Date(now.getTime() - 90 * 24 * 3_600_000)
    const rows = await tx.$queryRaw<
      Row[]
    >`SELECT n.id, n.kind, n.at, w.name AS by, f.id AS family_id, f.name AS family_name,
        n.about, n.seen_at
      FROM staff_notice n JOIN worker w ON w.id = n.by_worker LEFT JOIN family f ON f.id = n.family_id
      WHERE n.worker_id = ${actor.workerId}::uuid AND n.at > ${since} ORDER BY n.at DESC, n.id LIMIT 200`
    return rows.flatMap(({ id, kind, at, by, family_id, family_name, about, seen_at }) =>
      isKind(kind)
        ? {
            id,
            kind,
            at,
            by,
            family: family_id && family_name ? { id: family_id, name: family_name } : undefined,
            about: about ?? undefined,
            isNew: seen_at === null,
          }
        : [],
    )
  },
})

type Row = {
  id: string
  kind: string
  at: Date
  by: string
  family_id: string | null
  family_name: string | null
  about: string | null
  seen_at: Date | null
}

function isKind(kind: string): kind is StaffNoticeKind {
  return Object.hasOwn(staffNoticeWords, kind)
}
