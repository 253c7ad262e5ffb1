import 'server-only'
import { z } from 'zod'
import { nothing } from '@/lib/access/subject'
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
    const { count } = await tx.team.updateMany({ where: { id: teamId }, data: { name, locality } })
    if (count === 0) throw new NotFound()
    noteForAudit({ subjectId: teamId, details: { what: 'team-changed' } })
    return { teamId }
  },
})
