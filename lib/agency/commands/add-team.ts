import 'server-only'
import { z } from 'zod'
import { nothing } from '@/lib/access/subject'
import { newId } from '@/lib/db/id'
import { checkLocality } from '@/lib/locality/to-choose'
import { command } from '@/lib/operation/command'
import { NotFound } from '@/lib/operation/refusal'
import { teamInput } from '../described'

/** A new team of an organisation, in one place. */
export const addTeam = command({
  name: 'agency.add-team',
  input: z.strictObject({ agencyId: z.uuid(), ...teamInput }),
  may: 'administer',
  on: nothing,
  audit: 'organisation-changed',
  run: async ({ tx, input, noteForAudit }) => {
    if ((await tx.agency.count({ where: { id: input.agencyId } })) === 0) throw new NotFound()
    await checkLocality(tx, input.locality)
    const teamId = newId()
    await tx.team.createMany({
      data: { id: teamId, agencyId: input.agencyId, name: input.name, locality: input.locality },
    })
    noteForAudit({ subjectId: teamId, details: { what: 'team-added' } })
    return { agencyId: input.agencyId, teamId }
  },
})
