import 'server-only'
import { z } from 'zod'
import { isSelf } from '@/lib/access/same-person'
import { record } from '@/lib/access/subject'
import type { Day } from '@/lib/calendar/day'
import { dayFromInstant } from '@/lib/calendar/day'
import { query } from '@/lib/operation/query'
import { NotFound } from '@/lib/operation/refusal'
import type { ClosureReason } from '../closure-types'

export type ClosureView = {
  familyName: string
  reason: ClosureReason
  whatChanged: string
  familyView: string
  whatNext: string
  askedBy: string
  askedOn: Day
  signedOff: { by: string; on: Day } | undefined
  returned: { by: string; on: Day; why: string } | undefined
  openActions: number
  maySignOff: boolean
  mayGive: boolean
}

/** How an episode is asked to end, and what its manager said. */
export const closure = query({
  name: 'episode.closure',
  input: z.strictObject({ familyId: z.uuid(), closureId: z.uuid() }),
  may: 'viewFamilyRecord',
  on: ({ closureId, familyId }) => record('closure', closureId, familyId),
  audit: 'closure-viewed',
  run: async ({ tx, actor, input, can }): Promise<ClosureView> => {
    const found = await tx.closure.findUnique({ where: { id: input.closureId } })
    if (!found) throw new NotFound()
    const [familyRow, names, openActions] = await Promise.all([
      tx.family.findUniqueOrThrow({ where: { id: input.familyId }, select: { name: true } }),
      tx.worker.findMany({
        where: {
          id: { in: [found.askedBy, found.signedOffBy, found.returnedBy].filter((id) => id !== null) },
        },
        select: { id: true, name: true },
      }),
      tx.action.count({
        where: { plan: { episodeId: found.episodeId, endedAt: null }, doneAt: null, droppedAt: null },
      }),
    ])
    const nameOf = (id: string | null) => names.find((worker) => worker.id === id)?.name ?? ''
    const isOpen = !found.signedOffAt && !found.returnedAt
    return {
      familyName: familyRow.name,
      reason: found.reason as ClosureReason,
      whatChanged: found.whatChanged,
      familyView: found.familyView,
      whatNext: found.whatNext,
      askedBy: nameOf(found.askedBy),
      askedOn: dayFromInstant(found.askedAt),
      signedOff: found.signedOffAt
        ? { by: nameOf(found.signedOffBy), on: dayFromInstant(found.signedOffAt) }
        : undefined,
      returned: found.returnedAt
        ? { by: nameOf(found.returnedBy), on: dayFromInstant(found.returnedAt), why: found.returnedWhy ?? '' }
        : undefined,
      openActions,
      mayGive: found.signedOffAt !== null && can('giveDocument'),
      maySignOff: isOpen && can('signOffClosure') && !isSelf(actor, found.askedBy),
    }
  },
})
