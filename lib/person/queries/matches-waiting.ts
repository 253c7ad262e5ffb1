import 'server-only'
import { z } from 'zod'
import { nothing } from '@/lib/access/subject'
import { sql } from '@/lib/db/transaction'
import { query } from '@/lib/operation/query'
import { readMatches } from '../match-rows'

/** More than these are not looked at in one sitting; the page says how many wait beyond them. */
const shown = 50

/** Records that may be the same person, waiting for the hub: not looked at first, then those left unsure. */
export const matchesWaiting = query({
  name: 'person.matches-waiting',
  input: z.strictObject({}),
  may: 'viewMatches',
  on: nothing,
  audit: 'matches-viewed',
  run: async ({ tx, noteForAudit }) => {
    const matches = await readMatches(tx, { limit: sql`LIMIT ${shown}` })
    const counted = await tx.$queryRaw<
      { waiting: number }[]
    >`SELECT count(*)::int AS waiting FROM possible_match
      WHERE answer IS NULL OR answer = 'unsure'`
    noteForAudit({ details: { shown: matches.length } })
    return { matches, waiting: counted[0]?.waiting ?? 0 }
  },
})
