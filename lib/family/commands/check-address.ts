import 'server-only'
import { z } from 'zod'
import { record } from '@/lib/access/subject'
import { dayToColumn } from '@/lib/db/day-column'
import { command } from '@/lib/operation/command'
import { invalid } from '@/lib/operation/refusal'
import { changedOne } from '@/lib/operation/version'
import { addressAnswers, addressProofs } from '../address-check'
import { writeAddressCheck } from '../write-address-check'

const input = z.strictObject({
  familyId: z.uuid(),
  addressId: z.uuid(),
  answer: z.enum(addressAnswers),
  how: z.enum(addressProofs).optional(),
})

/**
 * Writes down whether an address is still where they live. Only then may something be posted there; an address they
 * have moved from is kept, ended.
 */
export const checkAddress = command({
  name: 'family.check-address',
  input,
  may: 'changeFamily',
  on: ({ addressId, familyId }) => record('address', addressId, familyId),
  audit: 'address-checked',
  run: async (context) => {
    const { tx, familyId, today, input: found, noteForAudit } = context
    const { addressId, answer, how } = found
    if ((answer === 'still-here') !== (how !== undefined))
      throw invalid('answer', 'Select how you know that they still live here, or that you are not sure')
    changedOne(
      await tx.address.updateMany({
        where: { id: addressId, untilOn: null },
        data: { untilOn: answer === 'moved' ? dayToColumn(today) : null },
      }),
    )
    await writeAddressCheck(context, found)
    noteForAudit({ subjectId: addressId, details: { answer } })
    return { familyId, addressId }
  },
})
