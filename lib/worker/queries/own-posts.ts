import 'server-only'
import { z } from 'zod'
import { nothing } from '@/lib/access/subject'
import { query } from '@/lib/operation/query'
import type { OwnPost } from '../own-sign-in'

/** The posts one has now, the one in hand first. */
export const ownPosts = query({
  name: 'worker.own-posts',
  input: z.strictObject({}),
  may: 'signedIn',
  on: nothing,
  audit: 'own-sign-in-viewed',
  run: ({ tx, actor, now }): Promise<OwnPost[]> => tx.$queryRaw<OwnPost[]>`
    SELECT w.id, w.job_title AS "jobTitle", a.name AS "agencyName", t.name AS "teamName", w.id = ${actor.workerId}::uuid AS "isNow"
    FROM worker w JOIN agency a ON a.id = w.agency_id LEFT JOIN team t ON t.id = w.team_id
    WHERE w.sign_in_id = ${actor.signInId}::uuid AND (w.left_at IS NULL OR w.left_at > ${now})
    ORDER BY w.id = ${actor.workerId}::uuid DESC, a.name, w.job_title, w.id`,
})
