import 'server-only'
import { z } from 'zod'
import { nothing } from '@/lib/access/subject'
import { newId } from '@/lib/db/id'
import { newReference } from '@/lib/disclosure/reference'
import { command } from '@/lib/operation/command'
import { invalid } from '@/lib/operation/refusal'
import { mostInExport } from '../exports'
import { readTeamList } from '../read-team-list'
import { teamLists } from '../team-lists'

/** Asks for a manager's list of families as a file. That it was made, by whom and of how many, is kept. */
export const makeExport = command({
  name: 'caseload.make-export',
  input: z.strictObject({ show: z.enum(teamLists) }),
  may: 'viewCaseload',
  on: nothing,
  audit: 'caseload-export-made',
  needs: 'fresh-sign-in',
  run: async ({ tx, actor, input: { show }, now, today, noteForAudit }) => {
    const lines = await readTeamList(tx, actor, { show, howMany: mostInExport + 1, today })
    if (lines.length === 0) throw invalid('show', 'There is no family in this list just now')
    if (lines.length > mostInExport)
      throw invalid('show', `There are more than ${mostInExport} families in this list: choose a shorter one`)
    const exportId = newId()
    const reference = newReference()
    await tx.exportMade.create({
      data: {
        id: exportId,
        reference,
        show,
        families: lines.length,
        workerId: actor.workerId,
        agencyId: actor.agencyId,
        madeAt: now,
      },
    })
    noteForAudit({ subjectId: exportId, details: { families: lines.length, show, reference } })
    return { exportId }
  },
})
