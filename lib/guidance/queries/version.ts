import 'server-only'
import { z } from 'zod'
import { mayWork } from '@/lib/access/may'
import { isSelf } from '@/lib/access/same-person'
import { nothing } from '@/lib/access/subject'
import { problemsWith } from '@/lib/continuum/guidance/health'
import { dayFromColumn } from '@/lib/db/day-column'
import { query } from '@/lib/operation/query'
import { differencesBetween } from '../differences'
import { exampleResults } from '../examples'
import { workerNames } from '../names'
import { weakeningsIn } from '../safety'
import { versionStatus } from '../status'
import { storedGuidance } from '../stored-guidance'
import { datesOf, mayChange, readVersion } from '../version-view'

/**
 * One version of the guidance: where it stands, how it differs from the one before, what makes it less safe or
 * unsound, whether its own examples hold, and the times it was tried on past decisions.
 */
export const guidanceVersion = query({
  name: 'guidance.version',
  input: z.strictObject({ versionId: z.uuid() }),
  may: 'viewGuidance',
  on: nothing,
  audit: 'guidance-viewed',
  run: async (context) => {
    const { tx, actor, today, input, noteForAudit } = context
    const { row, guidance, before } = await readVersion(tx, input.versionId)
    const trials = await tx.guidanceTrial.findMany({
      where: { draftId: row.id },
      select: { id: true, sinceOn: true, askedAt: true, doneAt: true, failedAt: true, content: true },
      orderBy: { askedAt: 'desc' },
      take: 5,
    })
    const names = await workerNames(tx, [row.draftedBy, row.publishedBy, row.returnedBy])
    const nameOf = (id: string | null) => (id ? names.get(id) : undefined)
    const dates = datesOf(row)
    const status = versionStatus(dates, today)
    const keeps = mayWork('keepGuidance', actor)
    noteForAudit({ subjectId: row.id })
    return {
      versionId: row.id,
      version: row.version,
      status,
      ...dates,
      partnership: guidance.partnership,
      what: row.what ?? undefined,
      whyWeaker: row.whyWeaker ?? undefined,
      draftedBy: nameOf(row.draftedBy),
      publishedBy: nameOf(row.publishedBy),
      returned: row.returnedWhy ? { by: nameOf(row.returnedBy) ?? '', why: row.returnedWhy } : undefined,
      differences: before ? differencesBetween(before, guidance) : [],
      weakenings: before ? weakeningsIn(before, guidance) : [],
      problems: problemsWith(guidance),
      examples: exampleResults(guidance),
      trials: trials.map((trial) => ({
        trialId: trial.id,
        sinceOn: dayFromColumn(trial.sinceOn),
        askedAt: trial.askedAt,
        standing: trial.doneAt
          ? ('done' as const)
          : trial.failedAt
            ? ('failed' as const)
            : ('waiting' as const),
        /** The draft was changed since. */
        isEarlier: differencesBetween(storedGuidance(trial.content), guidance).length > 0,
      })),
      canChange: mayChange(context, row),
      canTry: keeps && (status === 'draft' || status === 'proposed'),
      canTakeBack: keeps && status === 'proposed' && row.draftedBy === actor.workerId,
      canPublish: keeps && status === 'proposed' && !isSelf(actor, row.draftedBy),
    }
  },
})
