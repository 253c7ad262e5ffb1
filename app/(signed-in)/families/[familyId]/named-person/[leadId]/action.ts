'use server'

import { acceptNamedPerson } from '@/lib/lead-professional/commands/accept-lead'
import { declineNamedPerson } from '@/lib/lead-professional/commands/decline-lead'
import { formAction } from '@/lib/operation/form-action'
import { paths } from '@/lib/paths'
import { acceptSchema, declineSchema } from './schema'

export const submitAccept = formAction(acceptNamedPerson, {
  form: acceptSchema,
  input: (answer) => answer,
  to: ({ familyId }) => `${paths.family(familyId)}?done=named-person`,
})

// Having said no, they may no longer see the family: their own work is where they go.
export const submitDecline = formAction(declineNamedPerson, {
  form: declineSchema,
  input: (answer) => answer,
  to: () => paths.myWork(),
})
