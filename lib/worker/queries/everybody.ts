import 'server-only'
import { z } from 'zod'
import { nothing } from '@/lib/access/subject'
import { query } from '@/lib/operation/query'
import type { WorkerLine } from '../types'

/** Everybody who works in the partnership or did, each post on its own, those that go on first: what they do and where, and no family. */
export const everyWorker = query({
  name: 'worker.everybody',
  input: z.strictObject({}),
  may: 'administer',
  on: nothing,
  audit: 'staff-listed',
  run: ({ tx, now }): Promise<WorkerLine[]> =>
    tx.$queryRaw<
      WorkerLine[]
    >`SELECT w.id, w.name, w.job_title AS "jobTitle", a.name AS agency, t.name AS team, w.work,
      coalesce(w.left_at <= ${now}, false) AS "hasLeft",
      (SELECT max(s.last_seen_at) FROM session s WHERE s.worker_id = w.sign_in_id AND coalesce(s.post_id, s.worker_id) = w.id) AS "lastSeenAt"
    FROM worker w JOIN agency a ON a.id = w.agency_id LEFT JOIN team t ON t.id = w.team_id
    ORDER BY coalesce(w.left_at <= ${now}, false), w.name, w.id LIMIT 2000`,
})
