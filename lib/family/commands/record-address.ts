import 'server-only'
import { z } from 'zod'
import { family } from '@/lib/access/subject'
import { dayToColumn } from '@/lib/db/day-column'
import { command } from '@/lib/operation/command'
import { moveIn } from '../move-in'

const input = z.strictObject({
  familyId: z.uuid(),
  lines: z.string().trim().min(1).max(300),
  postcode: z.string().max(10).optional(),
  protected: z.boolean(),
  /** They have left where they lived before. The old address is kept, ended. */
  movedFromBefore: z.boolean(),
})

/** Writes down where a family lives; the addresses before are ended when they moved, never erased. */
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
      input: { movedFromBefore, familyId: _, ...address },
      noteForAudit,
    } = context
    if (movedFromBefore) {
      await tx.address.updateMany({
        where: { familyId, personId: null, untilOn: null },
        data: { untilOn: dayToColumn(today) },
      })
    }
    const addressId = await moveIn(context, { familyId, ...address })
    noteForAudit({ subjectId: addressId })
    return { familyId, addressId }
  },
})
