'use server'

import { recordAddress } from '@/lib/family/commands/record-address'
import { formAction } from '@/lib/operation/form-action'
import { paths } from '@/lib/paths'
import { addressSchema } from './schema'

export const submitAddress = formAction(recordAddress, {
  form: addressSchema,
  input: ({ how, ...value }) => ({ ...value, ...(how === undefined || how === 'not-yet' ? {} : { how }) }),
  to: ({ familyId }) => `${paths.familyPeople(familyId)}?done=address`,
})
