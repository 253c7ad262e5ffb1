import 'server-only'
import { z } from 'zod'
import { nothing } from '@/lib/access/subject'
import { checkLocality } from '@/lib/locality/to-choose'
import { command } from '@/lib/operation/command'
import { NotFound } from '@/lib/operation/refusal'
import { teamInput } from '../described'

/** Changes a team's name or place. */
export const changeTeam = command({
  name: 'agency.change-team',
  input: z.strictObject({ teamId: z.uuid(), ...teamInput }),
  may: 'administer',
  on: nothing,
  audit: 'organisation-changed',
  run: async ({ tx, input, noteForAudit }) => {
    const { teamId, name, locality } = input
    const before = await tx.team.findUnique({ where: { id: teamId } })
    if (!before) throw new NotFound()
    await checkLocality(tx, locality, before.locality)
    await tx.team.updateMany({ where: { id: teamId }, data: { name, locality } })
    noteForAudit({ subjectId: teamId, details: { what: 'team-changed' } })
    return { teamId }
  },
})
