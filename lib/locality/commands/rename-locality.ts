import 'server-only'
import { z } from 'zod'
import { nothing } from '@/lib/access/subject'
import { command } from '@/lib/operation/command'
import { NotFound } from '@/lib/operation/refusal'
import { checkLocalityName } from '../check-name'
import { localityName } from '../described'

/** Calls a place something else, in every team and family at once. What was written before keeps the words it had. */
export const renameLocality = command({
  name: 'locality.rename',
  input: z.strictObject({ localityId: z.uuid(), name: localityName }),
  may: 'administer',
  on: nothing,
  audit: 'locality-changed',
  run: async ({ tx, input: { localityId, name }, noteForAudit }) => {
    await checkLocalityName(tx, name, localityId)
    const { count } = await tx.locality.updateMany({ where: { id: localityId }, data: { name } })
    if (count === 0) throw new NotFound()
    noteForAudit({ subjectId: localityId, details: { what: 'renamed' } })
    return { localityId }
  },
})
