import 'server-only'
import { z } from 'zod'
import { family } from '@/lib/access/subject'
import { command } from '@/lib/operation/command'
import { NotFound } from '@/lib/operation/refusal'

/** Closes a record one opened in an emergency, before its four hours are over. */
export const closeEmergency = command({
  name: 'emergency.close',
  input: z.strictObject({ familyId: z.uuid(), emergencyId: z.uuid() }),
  may: 'closeEmergency',
  on: ({ familyId }) => family(familyId),
  audit: 'emergency-closed',
  run: async ({ tx, input, now, noteForAudit }) => {
    const [row] = await tx.$queryRaw<{ family_id: string | null }[]>`
      SELECT close_emergency(${input.emergencyId}::uuid, ${now}::timestamptz) AS family_id`
    if (row?.family_id !== input.familyId) throw new NotFound()
    noteForAudit({ subjectId: input.emergencyId })
    return { emergencyId: input.emergencyId }
  },
})
