import 'server-only'
import { z } from 'zod'
import { family } from '@/lib/access/subject'
import { newId } from '@/lib/db/id'
import { command } from '@/lib/operation/command'

const short = z.string().trim().min(1).max(200)

/** Writes down somebody at an organisation outside the partnership, once for a family, so that things can be given to them. */
export const writeDownOutsidePerson = command({
  name: 'disclosure.write-down-outside-person',
  input: z.strictObject({ familyId: z.uuid(), name: short, role: short, organisation: short }),
  may: 'giveDocument',
  on: ({ familyId }) => family(familyId),
  audit: 'outside-person-recorded',
  run: async ({ tx, actor, familyId, now, input, noteForAudit }) => {
    const outsidePersonId = newId()
    await tx.outsidePerson.create({
      data: { ...input, id: outsidePersonId, writtenBy: actor.workerId, writtenAt: now },
    })
    noteForAudit({ subjectId: outsidePersonId })
    return { familyId, outsidePersonId }
  },
})
