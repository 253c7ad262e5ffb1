'use server'

import { addTeam } from '@/lib/agency/commands/add-team'
import { formAction } from '@/lib/operation/form-action'
import { paths } from '@/lib/paths'
import { addTeamSchema } from './schema'

export const submitTeam = formAction(addTeam, {
  form: addTeamSchema,
  input: (team) => team,
  to: ({ teamId }) => paths.teamOfAgency(teamId),
})
