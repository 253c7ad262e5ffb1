'use server'

import { formAction } from '@/lib/operation/form-action'
import { paths } from '@/lib/paths'
import { leaveTeam } from '@/lib/team/commands/leave-team'
import { leaveSchema } from './schema'

export const submitLeave = formAction(leaveTeam, {
  form: leaveSchema,
  input: (leaving) => leaving,
  to: ({ familyId }) => `${paths.familyTeam(familyId)}?done=left`,
})
