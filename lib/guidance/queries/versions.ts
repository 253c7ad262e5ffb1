import 'server-only'
import { z } from 'zod'
import { mayWork } from '@/lib/access/may'
import { nothing } from '@/lib/access/subject'
import type { Day } from '@/lib/calendar/day'
import { query } from '@/lib/operation/query'
import { guidanceIdOf } from '../draft'
import { workerNames } from '../names'
import { versionStatus } from '../status'
import type { VersionStatus } from '../types'
import { datesOf } from '../version-view'

export type VersionLine = {
  versionId: string
  status: VersionStatus
  effectiveFrom: Day | undefined
  effectiveTo: Day | undefined
  what: string | undefined
  /** Absent for what came with Alongside. */
  draftedBy: string | undefined
  publishedBy: string | undefined
  changedAt: Date
}

/** Every version of the partnership's guidance, newest first: in force, to come, past, and being drafted. */
export const guidanceVersions = query({
  name: 'guidance.versions',
  input: z.strictObject({}),
  may: 'viewGuidance',
  on: nothing,
  audit: 'guidance-viewed',
  run: async ({ tx, actor, today }) => {
    const guidanceId = await guidanceIdOf(tx)
    const rows = await tx.guidanceVersion.findMany({
      where: { guidanceId },
      omit: { content: true },
      orderBy: [{ effectiveFrom: { sort: 'desc', nulls: 'first' } }, { changedAt: 'desc' }],
      take: 200,
    })
    const names = await workerNames(
      tx,
      rows.flatMap(({ draftedBy, publishedBy }) => [draftedBy, publishedBy]),
    )
    const versions = rows.map((row): VersionLine => {
      const dates = datesOf(row)
      return {
        versionId: row.id,
        status: versionStatus(dates, today),
        effectiveFrom: dates.effectiveFrom,
        effectiveTo: dates.effectiveTo,
        what: row.what ?? undefined,
        draftedBy: row.draftedBy ? names.get(row.draftedBy) : undefined,
        publishedBy: row.publishedBy ? names.get(row.publishedBy) : undefined,
        changedAt: row.changedAt,
      }
    })
    return { versions, canDraft: mayWork('keepGuidance', actor) }
  },
})
