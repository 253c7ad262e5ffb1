import 'server-only'
import { z } from 'zod'
import { nothing } from '@/lib/access/subject'
import { day as toDay } from '@/lib/calendar/day'
import { addWorkingDays, workingDays } from '@/lib/calendar/working-days'
import { dayToColumn } from '@/lib/db/day-column'
import { newId } from '@/lib/db/id'
import { command } from '@/lib/operation/command'
import { invalid } from '@/lib/operation/refusal'
import { emergencyReasons } from '../types'

/**
 * Opens a family's record to read, for four hours, to somebody who does not work with it. They must know a whole name
 * with a birth date, or an NHS number. The family's named person and the managers are told at once and a manager looks
 * at it by the end of the next working day. When nothing opens (nobody fits, several do, it is restricted, they know
 * the family outside work, too many tries) the answer is the same, an empty `familyId`, and the try is kept all the same.
 */
export const openEmergency = command({
  name: 'emergency.open',
  input: z.strictObject({
    fullName: z.string().trim().max(200).optional(),
    bornOn: z.iso.date().optional(),
    nhsNumber: z
      .string()
      .regex(/^\d{10}$/)
      .optional(),
    reason: z.enum(emergencyReasons),
    words: z.string().min(1).max(5_000),
  }),
  may: 'openEmergency',
  on: nothing,
  audit: 'emergency-opened',
  needs: 'fresh-sign-in',
  run: async ({ tx, input, now, today, noteForAudit }) => {
    if (!input.nhsNumber && !(input.fullName && input.bornOn))
      throw invalid('fullName', 'Enter a full name and date of birth, or an NHS number')
    const emergencyId = newId()
    const born = input.bornOn ? dayToColumn(toDay(input.bornOn)) : null
    const [row] = await tx.$queryRaw<{ family_id: string | null }[]>`
      SELECT open_emergency(${emergencyId}::uuid, ${input.fullName ?? ''}, ${born}::date, ${input.nhsNumber ?? null},
        ${input.reason}, ${input.words}, ${dayToColumn(addWorkingDays(today, workingDays(1)))}::date, ${now}::timestamptz) AS family_id`
    const familyId = row?.family_id ?? ''
    if ((await tx.emergencyAccess.count({ where: { id: emergencyId } })) === 0)
      throw invalid('', 'You can open this family’s record already. Find it in My families')
    noteForAudit({
      ...(familyId && { familyId }),
      subjectId: emergencyId,
      details: { reason: input.reason, opened: familyId !== '' },
    })
    return { emergencyId, familyId }
  },
})
