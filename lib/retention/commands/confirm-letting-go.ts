import 'server-only'
import { z } from 'zod'
import { isSelf } from '@/lib/access/same-person'
import { family } from '@/lib/access/subject'
import { addDays } from '@/lib/calendar/day'
import { dayToColumn } from '@/lib/db/day-column'
import { command } from '@/lib/operation/command'
import { invalid } from '@/lib/operation/refusal'
import { changedOne } from '@/lib/operation/version'
import { openDue } from '../open-due'
import { daysToStop } from '../types'

/** A second person confirms that a record goes. It stays for a fortnight more, in which keeping it longer stops this. */
export const confirmLettingGo = command({
  name: 'retention.confirm',
  input: z.strictObject({ familyId: z.uuid() }),
  may: 'confirmLettingGo',
  on: ({ familyId }) => family(familyId),
  audit: 'letting-go-confirmed',
  needs: 'fresh-sign-in',
  run: async ({ tx, actor, now, today, familyId, noteForAudit }) => {
    const { letting } = await openDue(tx, familyId)
    if (!letting) throw invalid('', 'Nobody has agreed yet that this record may go')
    if (letting.confirmedBy) throw invalid('', 'This is confirmed already')
    if (isSelf(actor, letting.agreedBy))
      throw invalid('', 'You agreed to this yourself, so somebody else must confirm it')
    changedOne(
      await tx.lettingGo.updateMany({
        where: { id: letting.id, confirmedAt: null, stoppedAt: null },
        data: {
          confirmedBy: actor.workerId,
          confirmedAt: now,
          eraseOn: dayToColumn(addDays(today, daysToStop)),
        },
      }),
    )
    noteForAudit({ subjectId: letting.id })
    return { familyId }
  },
})
