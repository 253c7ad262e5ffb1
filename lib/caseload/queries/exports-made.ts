import 'server-only'
import { z } from 'zod'
import { nothing } from '@/lib/access/subject'
import { query } from '@/lib/operation/query'
import { type ExportMade, savedUntil } from '../exports'
import { teamLists } from '../team-lists'

/** The files of families somebody has made, newest first. */
export const exportsMade = query({
  name: 'caseload.exports-made',
  input: z.strictObject({}),
  may: 'viewCaseload',
  on: nothing,
  audit: 'caseload-exports-listed',
  run: async ({ tx, actor, now }): Promise<ExportMade[]> => {
    const rows = await tx.exportMade.findMany({
      where: { workerId: actor.workerId },
      orderBy: { madeAt: 'desc' },
      take: 100,
    })
    return rows.map(({ id, reference, show, families, madeAt }) => ({
      id,
      reference,
      show: teamLists.find((one) => one === show) ?? 'all',
      families,
      madeAt,
      until: savedUntil(madeAt) > now ? savedUntil(madeAt) : undefined,
    }))
  },
})
