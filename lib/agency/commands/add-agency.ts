import 'server-only'
import { z } from 'zod'
import { nothing } from '@/lib/access/subject'
import { newId } from '@/lib/db/id'
import { command } from '@/lib/operation/command'
import { agencyInput } from '../described'
import { checkNewName } from '../new-name'

/** An organisation joins the partnership. Nobody of it may see any family by that. */
export const addAgency = command({
  name: 'agency.add',
  input: z.strictObject(agencyInput),
  may: 'administer',
  on: nothing,
  audit: 'organisation-changed',
  run: async ({ tx, input, noteForAudit }) => {
    await checkNewName(tx, input.name)
    const agencyId = newId()
    await tx.agency.createMany({
      data: { id: agencyId, name: input.name, kind: input.kind, phone: input.phone || null },
    })
    noteForAudit({ subjectId: agencyId, details: { what: 'organisation-added' } })
    return { agencyId }
  },
})
