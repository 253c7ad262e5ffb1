import 'server-only'
import { z } from 'zod'
import { nothing } from '@/lib/access/subject'
import { query } from '@/lib/operation/query'
import { NotFound } from '@/lib/operation/refusal'
import type { LocalityLine } from '../types'

/** One place of the partnership. */
export const localityToSee = query({
  name: 'locality.see',
  input: z.strictObject({ localityId: z.uuid() }),
  may: 'administer',
  on: nothing,
  audit: 'localities-listed',
  run: async ({ tx, input, noteForAudit }): Promise<LocalityLine> => {
    const locality = await tx.locality.findUnique({ where: { id: input.localityId } })
    if (!locality) throw new NotFound()
    noteForAudit({ subjectId: locality.id })
    const { id, name, closedAt } = locality
    return {
      id,
      name,
      isClosed: closedAt !== null,
      teams: await tx.team.count({ where: { locality: name } }),
    }
  },
})
