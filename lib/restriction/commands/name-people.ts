import 'server-only'
import { z } from 'zod'
import { family } from '@/lib/access/subject'
import { day as toDay } from '@/lib/calendar/day'
import { dayToColumn } from '@/lib/db/day-column'
import { newId } from '@/lib/db/id'
import { command } from '@/lib/operation/command'
import { invalid } from '@/lib/operation/refusal'
import { checkNamed, openRestriction } from '../open-restriction'

/**
 * Says afresh who is named in a restriction and when to look at it again. Whoever is no longer named is out at once.
 * Nobody can leave themselves out: another of those named can.
 */
export const namePeople = command({
  name: 'restriction.name-people',
  input: z.strictObject({
    familyId: z.uuid(),
    people: z.array(z.uuid()).max(60),
    reviewOn: z.iso.date(),
  }),
  may: 'restrictFamily',
  on: ({ familyId }) => family(familyId),
  audit: 'restriction-changed',
  run: async ({ tx, actor, input, now, today, familyId, noteForAudit }) => {
    if (toDay(input.reviewOn) <= today)
      throw invalid('reviewOn', 'The day to look at this again must be after today')
    const restriction = await openRestriction(tx, familyId)
    const people = [...new Set([actor.workerId, ...input.people])]
    await checkNamed(tx, { familyId, people, now })
    const open = await tx.restrictionPerson.findMany({
      where: { restrictionId: restriction.id, untilAt: null },
    })
    const added = people.filter((id) => !open.some(({ workerId }) => workerId === id))
    const { count: removed } = await tx.restrictionPerson.updateMany({
      where: { restrictionId: restriction.id, untilAt: null, workerId: { notIn: people } },
      data: { untilAt: now },
    })
    await tx.restrictionPerson.createMany({
      data: added.map((workerId) => ({
        id: newId(),
        restrictionId: restriction.id,
        familyId,
        workerId,
        namedBy: actor.workerId,
        fromAt: now,
      })),
    })
    await tx.familyRestriction.updateMany({
      where: { id: restriction.id },
      data: { reviewOn: dayToColumn(toDay(input.reviewOn)) },
    })
    noteForAudit({ subjectId: restriction.id, details: { added, removed } })
    return { familyId, restrictionId: restriction.id }
  },
})
