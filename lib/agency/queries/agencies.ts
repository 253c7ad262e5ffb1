import 'server-only'
import { z } from 'zod'
import { nothing } from '@/lib/access/subject'
import { query } from '@/lib/operation/query'
import type { AgencyLine } from '../types'

/** Every organisation of the partnership, with how many teams it has and how many people work there now. */
export const everyAgency = query({
  name: 'agency.list',
  input: z.strictObject({}),
  may: 'administer',
  on: nothing,
  audit: 'staff-listed',
  run: ({ tx, now }): Promise<AgencyLine[]> =>
    tx.$queryRaw<AgencyLine[]>`SELECT a.id, a.name, a.kind,
      (SELECT count(*)::int FROM team t WHERE t.agency_id = a.id) AS teams,
      (SELECT count(*)::int FROM worker w WHERE w.agency_id = a.id AND (w.left_at IS NULL OR w.left_at > ${now})) AS workers
    FROM agency a ORDER BY a.name, a.id`,
})
