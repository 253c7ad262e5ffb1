'use server'

import { addAgency } from '@/lib/agency/commands/add-agency'
import { formAction } from '@/lib/operation/form-action'
import { paths } from '@/lib/paths'
import { addAgencySchema } from './schema'

export const submitAgency = formAction(addAgency, {
  form: addAgencySchema,
  input: (agency) => agency,
  to: ({ agencyId }) => paths.agency(agencyId),
})
