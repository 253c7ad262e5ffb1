import 'server-only'
import { z } from 'zod'
import { nothing } from '@/lib/access/subject'
import { sql } from '@/lib/db/transaction'
import { query } from '@/lib/operation/query'
import { readEmergencies } from '../read-emergencies'
import type { OftenInEmergencies } from '../types'

const shownForDays = 90

/**
 * Records opened in an emergency that a manager looks at: those nobody has looked at yet, by the day it is due, then
 * those of the last ninety days; and who opened several in thirty days, or looked for families and opened nothing.
 */
export const emergenciesToReview = query({
  name: 'emergency.to-review',
  input: z.strictObject({}),
  may: 'reviewEmergency',
  on: nothing,
  audit: 'emergencies-listed',
  run: async ({ tx, actor, now, noteForAudit }) => {
    const since = new Date(now.getTime() - shownForDays * 24 * 3_600_000)
    const lately = new Date(now.getTime() - 30 * 24 * 3_600_000)
    const emergencies = await readEmergencies(
      tx,
      actor,
      sql`e.worker_id <> ALL (${[...actor.posts]}::uuid[]) AND (e.reviewed_at IS NULL OR e.started_at > ${since})`,
    )
    const often = await tx.$queryRaw<OftenInEmergencies[]>`SELECT * FROM (
        SELECT e.worker_id AS "workerId", w.name AS who, count(e.family_id)::int AS opened,
          count(*) FILTER (WHERE e.family_id IS NULL)::int AS "nothingOpened",
          count(*) FILTER (WHERE e.outcome = 'not-right')::int AS "notRight",
          count(*) FILTER (WHERE e.reviewed_at IS NULL)::int AS waiting
        FROM emergency_access e JOIN worker w ON w.id = e.worker_id
        WHERE e.started_at > ${lately} AND e.worker_id <> ALL (${[...actor.posts]}::uuid[]) GROUP BY 1, 2) o
      WHERE o.opened > 2 OR o."nothingOpened" > 1 OR o."notRight" > 0 ORDER BY o.opened + o."nothingOpened" DESC, o.who`
    noteForAudit({ details: { shown: emergencies.length } })
    return {
      waiting: emergencies.filter(({ review }) => !review),
      reviewed: emergencies.filter(({ review }) => review),
      often,
    }
  },
})
