'use server'

import { changeAgency } from '@/lib/agency/commands/change-agency'
import { formAction } from '@/lib/operation/form-action'
import { paths } from '@/lib/paths'
import { changeAgencySchema } from './schema'

export const submitAgencyChange = formAction(changeAgency, {
  form: changeAgencySchema,
  input: (agency) => agency,
  to: ({ agencyId }) => `${paths.agency(agencyId)}?done=saved`,
})
