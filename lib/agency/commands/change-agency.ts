import 'server-only'
import { z } from 'zod'
import { nothing } from '@/lib/access/subject'
import { command } from '@/lib/operation/command'
import { NotFound } from '@/lib/operation/refusal'
import { agencyInput } from '../described'
import { checkNewName } from '../new-name'

/** Changes what is written down of an organisation. Its people and what they may see stay as they are. */
export const changeAgency = command({
  name: 'agency.change',
  input: z.strictObject({ agencyId: z.uuid(), ...agencyInput }),
  may: 'administer',
  on: nothing,
  audit: 'organisation-changed',
  run: async ({ tx, input, noteForAudit }) => {
    const { agencyId, name, kind, phone } = input
    await checkNewName(tx, name, agencyId)
    const { count } = await tx.agency.updateMany({
      where: { id: agencyId },
      data: { name, kind, phone: phone || null },
    })
    if (count === 0) throw new NotFound()
    noteForAudit({ subjectId: agencyId, details: { what: 'organisation-changed' } })
    return { agencyId }
  },
})
