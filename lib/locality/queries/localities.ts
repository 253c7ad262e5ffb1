import 'server-only'
import { z } from 'zod'
import { nothing } from '@/lib/access/subject'
import { query } from '@/lib/operation/query'
import type { LocalityLine } from '../types'

/** Every place of the partnership, those that can be chosen first. */
export const everyLocality = query({
  name: 'locality.list',
  input: z.strictObject({}),
  may: 'administer',
  on: nothing,
  audit: 'localities-listed',
  run: ({ tx }): Promise<LocalityLine[]> => tx.$queryRaw<LocalityLine[]>`
    SELECT l.id, l.name, l.closed_at IS NOT NULL AS "isClosed",
      (SELECT count(*)::int FROM team t WHERE t.locality = l.name) AS teams
    FROM locality l ORDER BY l.closed_at IS NOT NULL, l.name`,
})
