import 'server-only'
import { z } from 'zod'
import { nothing } from '@/lib/access/subject'
import { command } from '@/lib/operation/command'
import { NotFound } from '@/lib/operation/refusal'

/** A place that is not chosen any more, or is again. Teams and families that have it keep it. */
export const closeLocality = command({
  name: 'locality.close',
  input: z.strictObject({ localityId: z.uuid(), closed: z.boolean() }),
  may: 'administer',
  on: nothing,
  audit: 'locality-changed',
  run: async ({ tx, input: { localityId, closed }, now, noteForAudit }) => {
    const { count } = await tx.locality.updateMany({
      where: { id: localityId },
      data: { closedAt: closed ? now : null },
    })
    if (count === 0) throw new NotFound()
    noteForAudit({ subjectId: localityId, details: { what: closed ? 'closed' : 'opened-again' } })
    return { localityId }
  },
})
