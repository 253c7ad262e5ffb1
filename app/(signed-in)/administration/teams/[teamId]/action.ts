'use server'

import { addManager } from '@/lib/agency/commands/add-manager'
import { changeTeam } from '@/lib/agency/commands/change-team'
import { endManager } from '@/lib/agency/commands/end-manager'
import { formAction } from '@/lib/operation/form-action'
import { paths } from '@/lib/paths'
import { addManagerSchema, changeTeamSchema, endManagerSchema } from './schema'

export const submitTeamChange = formAction(changeTeam, {
  form: changeTeamSchema,
  input: (team) => team,
  to: ({ teamId }) => `${paths.teamOfAgency(teamId)}?done=saved`,
})

export const submitManager = formAction(addManager, {
  form: addManagerSchema,
  input: (manager) => manager,
  to: ({ teamId }) => `${paths.teamOfAgency(teamId)}?done=manager`,
})

export const submitEndManager = formAction(endManager, {
  form: endManagerSchema,
  input: (management) => management,
  to: ({ teamId }) => `${paths.teamOfAgency(teamId)}?done=manager`,
})
