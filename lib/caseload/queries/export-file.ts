import 'server-only'
import { createHash } from 'node:crypto'
import { z } from 'zod'
import { nothing } from '@/lib/access/subject'
import { query } from '@/lib/operation/query'
import { NotFound } from '@/lib/operation/refusal'
import { mostInExport, savedUntil } from '../exports'
import { readTeamList } from '../read-team-list'
import { teamListCsv } from '../team-list-csv'
import { teamLists } from '../team-lists'

/** A list of families as a file, for whoever asked for it and nobody else: those they may know of at this moment. */
export const exportFile = query({
  name: 'caseload.export-file',
  input: z.strictObject({ exportId: z.uuid() }),
  may: 'viewCaseload',
  on: nothing,
  audit: 'caseload-export-saved',
  needs: 'fresh-sign-in',
  run: async ({ tx, actor, input: { exportId }, now, today, noteForAudit }) => {
    const made = await tx.exportMade.findFirst({ where: { id: exportId, workerId: actor.workerId } })
    if (!made || savedUntil(made.madeAt) <= now) throw new NotFound()
    const show = teamLists.find((one) => one === made.show) ?? 'all'
    const lines = await readTeamList(tx, actor, { show, howMany: mostInExport, today })
    const { reference } = made
    const text = teamListCsv(lines, { name: actor.name, agency: actor.agencyName, reference, at: now, show })
    const bytes = Buffer.from(text)
    const digest = createHash('sha256').update(bytes).digest('hex')
    noteForAudit({ subjectId: exportId, details: { families: lines.length, reference, digest } })
    return { name: `families-${reference}.csv`, bytes }
  },
})
