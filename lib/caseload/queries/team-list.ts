import 'server-only'
import { z } from 'zod'
import { nothing } from '@/lib/access/subject'
import { query } from '@/lib/operation/query'
import { readTeamList } from '../read-team-list'
import { type TeamListLine, teamLists } from '../team-lists'

/** `after` is the last line of this page when there are more, for the page that follows. */
export type TeamList = { lines: readonly TeamListLine[]; after: string | undefined }

const pageSize = 25

/**
 * The open families of the teams this person manages as a list, 25 to a page, the soonest next date first. `after` is
 * the help (episode) of the last line of the page before.
 */
export const teamList = query({
  name: 'caseload.team-list',
  input: z.strictObject({ show: z.enum(teamLists), after: z.uuid().optional() }),
  may: 'viewCaseload',
  on: nothing,
  audit: 'caseload-viewed',
  run: async ({ tx, actor, input, today, noteForAudit }): Promise<TeamList> => {
    const rows = await readTeamList(tx, actor, { ...input, howMany: pageSize + 1, today })
    const page = rows.slice(0, pageSize)
    noteForAudit({ details: { families: page.length } })
    return { after: rows.length > pageSize ? page.at(-1)?.episodeId : undefined, lines: page }
  },
})
