import 'server-only'
import { z } from 'zod'
import { family } from '@/lib/access/subject'
import { day as toDay } from '@/lib/calendar/day'
import { dayToColumn } from '@/lib/db/day-column'
import { newId } from '@/lib/db/id'
import { command } from '@/lib/operation/command'
import { invalid } from '@/lib/operation/refusal'
import { openDue } from '../open-due'

/** Keeps a record until a day, though its time is over. What had been agreed about it is stopped. */
export const keepLonger = command({
  name: 'retention.keep-longer',
  input: z.strictObject({
    familyId: z.uuid(),
    untilOn: z.iso.date(),
    why: z.string().min(1).max(5_000),
  }),
  may: 'decideKeeping',
  on: ({ familyId }) => family(familyId),
  audit: 'record-kept-longer',
  run: async ({ tx, actor, input, now, today, familyId, noteForAudit }) => {
    const untilOn = toDay(input.untilOn)
    if (untilOn <= today) throw invalid('untilOn', 'The day must be after today')
    const { due } = await openDue(tx, familyId)
    await tx.lettingGo.updateMany({ where: { dueId: due.id, stoppedAt: null }, data: { stoppedAt: now } })
    await tx.recordDue.updateMany({
      where: { id: due.id, endedAt: null },
      data: { endedAt: now, endedWhy: 'kept-longer' },
    })
    await tx.keptLonger.createMany({
      data: {
        id: newId(),
        familyId,
        untilOn: dayToColumn(untilOn),
        why: input.why,
        keptBy: actor.workerId,
        keptAt: now,
      },
    })
    noteForAudit({ subjectId: due.id })
    return { familyId }
  },
})
