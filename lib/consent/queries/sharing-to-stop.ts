import 'server-only'
import { z } from 'zod'
import { record } from '@/lib/access/subject'
import { type Day, dayFromInstant } from '@/lib/calendar/day'
import { query } from '@/lib/operation/query'
import { NotFound } from '@/lib/operation/refusal'
import { type AlreadyKnown, alreadyKnown } from '../already-known'
import { howOftenCovered } from '../how-often-covered'
import { readSharedWith } from '../read-shared-with'

export type SharingToStop = {
  familyId: string
  familyName: string
  sharingId: string
  agency: string
  /** What they know already, why they were told, by whom and when. */
  what: string
  purpose: string
  by: string
  on: Day
  /** Everything they were told and have read so far. */
  known: AlreadyKnown | undefined
  /** It was not shared at all, or has been stopped. */
  isOver: boolean
  /** The agency may know about the family for some other reason, which goes on. */
  coveredBesides: boolean
  /** People of this agency who are in the team, or have something to do in the plan. */
  people: string[]
}

/** Before sharing is stopped: what was shared, and what stopping does and does not undo. */
export const sharingToStop = query({
  name: 'consent.sharing-to-stop',
  input: z.strictObject({ familyId: z.uuid(), sharingId: z.uuid() }),
  may: 'recordSharing',
  on: ({ familyId, sharingId }) => record('sharing', sharingId, familyId),
  audit: 'agreement-viewed',
  run: async ({ tx, familyId, input: { sharingId } }): Promise<SharingToStop> => {
    const sharing = await tx.sharingRecord.findUnique({ where: { id: sharingId } })
    if (!sharing) throw new NotFound()
    const { name } = await tx.family.findUniqueOrThrow({ where: { id: familyId }, select: { name: true } })
    const withWhom = await readSharedWith(tx, sharing)
    const by = await tx.worker.findUniqueOrThrow({ where: { id: sharing.decidedBy } })
    const isStopped = (await tx.sharingStop.count({ where: { sharingId } })) > 0
    const wasGiven = (await tx.disclosure.count({ where: { sharingId } })) > 0
    const isOver = !sharing.shared || isStopped || wasGiven
    const members = await tx.teamMember.findMany({ where: { familyId, leftAt: null } })
    const actions = await tx.action.findMany({
      where: { familyId, doneAt: null, droppedAt: null, plan: { endedAt: null } },
      select: { workerId: true },
    })
    const involved = [...members, ...actions].flatMap(({ workerId }) => workerId ?? [])
    const people = withWhom.agencyId
      ? await tx.worker.findMany({
          where: { id: { in: involved }, agencyId: withWhom.agencyId },
          select: { name: true },
          orderBy: { name: 'asc' },
        })
      : []
    const known = await alreadyKnown(tx, familyId)
    return {
      familyId,
      familyName: name,
      sharingId,
      agency: withWhom.name,
      what: sharing.what,
      purpose: sharing.purpose,
      by: by.name,
      on: dayFromInstant(sharing.decidedAt),
      known: known.find(({ id }) => id === withWhom.id),
      isOver,
      coveredBesides: withWhom.agencyId
        ? (await howOftenCovered(tx, familyId, withWhom.agencyId)) > (isOver ? 0 : 1)
        : false,
      people: people.map((person) => person.name),
    }
  },
})
