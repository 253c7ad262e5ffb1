import 'server-only'
import { z } from 'zod'
import { nothing } from '@/lib/access/subject'
import { noSql } from '@/lib/db/transaction'
import { query } from '@/lib/operation/query'
import { NotFound } from '@/lib/operation/refusal'
import { readMatches } from '../match-rows'

/** Two records that may be one person, side by side. */
export const matchToAnswer = query({
  name: 'person.match',
  input: z.strictObject({ matchId: z.uuid() }),
  may: 'viewMatches',
  on: nothing,
  audit: 'matches-viewed',
  run: async ({ tx, input: { matchId }, noteForAudit }) => {
    const [match] = await readMatches(tx, { matchId, limit: noSql })
    if (!match) throw new NotFound()
    noteForAudit({ subjectId: matchId })
    return match
  },
})
