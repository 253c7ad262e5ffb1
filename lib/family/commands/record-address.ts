import 'server-only'
import { z } from 'zod'
import { family } from '@/lib/access/subject'
import { dayToColumn } from '@/lib/db/day-column'
import { command } from '@/lib/operation/command'
import { NotFound } from '@/lib/operation/refusal'
import { addressProofs } from '../address-check'
import { moveIn } from '../move-in'
import { writeAddressCheck } from '../write-address-check'

const input = z.strictObject({
  familyId: z.uuid(),
  /** Somebody who lives apart from the others; left out for the home of the family. */
  personId: z.uuid().optional(),
  lines: z.string().trim().min(1).max(300),
  postcode: z.string().max(10).optional(),
  protected: z.boolean(),
  /** How it is known that they live there; nothing is posted while nobody has made sure. */
  how: z.enum(addressProofs).optional(),
  /** They have left where they lived before. The old address is kept, ended. */
  movedFromBefore: z.boolean(),
})

/** Writes down where a family, or one of it, lives; the addresses before are ended when they moved, never erased. */
export const recordAddress = command({
  name: 'family.record-address',
  input,
  may: 'changeFamily',
  on: ({ familyId }) => family(familyId),
  audit: 'address-recorded',
  run: async (context) => {
    const {
      tx,
      familyId,
      today,
      input: { movedFromBefore, how, familyId: _, ...address },
      noteForAudit,
    } = context
    const { personId = null } = address
    if (personId && !(await tx.familyMember.findFirst({ where: { familyId, personId, untilOn: null } })))
      throw new NotFound()
    if (movedFromBefore) {
      await tx.address.updateMany({
        where: { familyId, personId, untilOn: null },
        data: { untilOn: dayToColumn(today) },
      })
    }
    const addressId = await moveIn(context, { familyId, ...address })
    if (how) await writeAddressCheck(context, { familyId, addressId, answer: 'still-here', how })
    noteForAudit({ subjectId: addressId })
    return { familyId, addressId }
  },
})
