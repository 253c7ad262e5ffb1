import 'server-only'
import { z } from 'zod'
import { nothing } from '@/lib/access/subject'
import { keysFrom } from '@/lib/auth/security-key'
import { query } from '@/lib/operation/query'
import type { KeyHolder, KeysHeld } from '../types'

/** Who is asked for a security key, because they can let others in or oversee the MASH, and who of them has one. */
export const keysHeld = query({
  name: 'worker.keys-held',
  input: z.strictObject({}),
  may: 'administer',
  on: nothing,
  audit: 'keys-viewed',
  run: async ({ tx, now }): Promise<KeysHeld> => {
    const people = await tx.$queryRaw<KeyHolder[]>`
      SELECT w.id, w.name, w.job_title AS "jobTitle", w.work = 'administrator' AS "isAdministrator",
        (SELECT count(*)::int FROM security_key k WHERE k.worker_id = w.sign_in_id AND k.stopped_at IS NULL) AS keys
      FROM worker w JOIN agency own ON own.id = w.agency_id WHERE (w.left_at IS NULL OR w.left_at > ${now})
        AND (w.work = 'administrator' OR (w.work = 'manager' AND (own.kind = 'mash' OR EXISTS (
          SELECT 1 FROM team_management m JOIN team t ON t.id = m.team_id JOIN agency a ON a.id = t.agency_id AND a.kind = 'mash'
          WHERE m.worker_id = w.id AND m.from_at <= ${now} AND (m.until_at IS NULL OR m.until_at > ${now})))))
      ORDER BY w.work, w.name`
    return { from: await keysFrom(tx), people }
  },
})
