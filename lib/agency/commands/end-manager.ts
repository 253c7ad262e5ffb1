import 'server-only'
import { z } from 'zod'
import { nothing } from '@/lib/access/subject'
import { command } from '@/lib/operation/command'
import { NotFound } from '@/lib/operation/refusal'

/** Somebody manages a team no longer: from their next request its families are not theirs to see. */
export const endManager = command({
  name: 'agency.end-manager',
  input: z.strictObject({ teamId: z.uuid(), managementId: z.uuid() }),
  may: 'administer',
  on: nothing,
  audit: 'team-manager-changed',
  run: async ({ tx, input, now, noteForAudit }) => {
    const { teamId, managementId } = input
    const management = await tx.teamManagement.findFirst({ where: { id: managementId, teamId } })
    if (!management || (management.untilAt && management.untilAt <= now)) throw new NotFound()
    await tx.teamManagement.updateMany({ where: { id: managementId }, data: { untilAt: now } })
    noteForAudit({ subjectId: management.workerId, details: { teamId, what: 'ended' } })
    return { teamId }
  },
})
