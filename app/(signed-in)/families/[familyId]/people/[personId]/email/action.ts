'use server'

import { formAction } from '@/lib/operation/form-action'
import { paths } from '@/lib/paths'
import { recordEmail } from '@/lib/person/commands/record-email'
import { emailSchema } from './schema'

export const submitEmail = formAction(recordEmail, {
  form: emailSchema,
  input: ({ confirmedHow, ...value }) => ({
    ...value,
    ...(confirmedHow === undefined || confirmedHow === 'not-yet' ? {} : { confirmedHow }),
  }),
  to: ({ familyId, personId }) => `${paths.familyPerson(familyId, personId)}?done=email`,
})
