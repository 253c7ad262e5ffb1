'use server'

import { checkAddress } from '@/lib/family/commands/check-address'
import { formAction } from '@/lib/operation/form-action'
import { paths } from '@/lib/paths'
import { addressCheckSchema } from './schema'

const done = { told: 'sure', 'been-there': 'sure', 'not-sure': 'not-sure', moved: 'moved' } as const

export const submitAddressCheck = formAction(checkAddress, {
  form: addressCheckSchema,
  input: ({ found, familyId, addressId }) => ({
    familyId,
    addressId,
    ...(found === 'not-sure' || found === 'moved'
      ? { answer: found }
      : { answer: 'still-here' as const, how: found }),
  }),
  to: ({ familyId }, { document, recipient, about, found }) =>
    document && recipient
      ? paths.giveDocument(familyId, document, recipient, about)
      : `${paths.familyPeople(familyId)}?done=address-${done[found]}`,
})
