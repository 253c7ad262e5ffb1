import 'server-only'
import { z } from 'zod'
import { isSelf } from '@/lib/access/same-person'
import { family } from '@/lib/access/subject'
import { dayFromInstant } from '@/lib/calendar/day'
import { query } from '@/lib/operation/query'
import type { ConflictsView, WayToKnow } from '../types'

/** Who is kept from a family because they know it outside work, for its manager. */
export const conflictsOfFamily = query({
  name: 'conflict.of-family',
  input: z.strictObject({ familyId: z.uuid() }),
  may: 'keepConflicts',
  on: ({ familyId }) => family(familyId),
  audit: 'conflicts-viewed',
  run: async ({ tx, actor, familyId, now }): Promise<ConflictsView> => {
    const { name } = await tx.family.findUniqueOrThrow({ where: { id: familyId }, select: { name: true } })
    const rows = await tx.declaredConflict.findMany({
      where: { familyId, endedAt: null },
      orderBy: { declaredAt: 'desc' },
    })
    const workers = await tx.worker.findMany({ include: { agency: true }, orderBy: { name: 'asc' } })
    const named = (id: string) => workers.find((worker) => worker.id === id)
    return {
      familyId,
      familyName: name,
      conflicts: rows.map((row) => ({
        id: row.id,
        worker: named(row.workerId)?.name ?? '',
        about: aboutOf(named(row.workerId)),
        how: row.how as WayToKnow,
        words: row.words ?? undefined,
        by: named(row.declaredBy)?.name ?? '',
        on: dayFromInstant(row.declaredAt),
        mayEnd: !isSelf(actor, row.workerId),
      })),
      workers: workers
        .filter(
          ({ id, leftAt }) =>
            !isSelf(actor, id) && (!leftAt || leftAt > now) && !rows.some(({ workerId }) => workerId === id),
        )
        .map((worker) => ({ id: worker.id, name: worker.name, about: aboutOf(worker) })),
    }
  },
})

function aboutOf(worker: { jobTitle: string; agency: { name: string } } | undefined): string {
  return worker ? `${worker.jobTitle}, ${worker.agency.name}` : ''
}
