'use server'

import { closeLocality } from '@/lib/locality/commands/close-locality'
import { renameLocality } from '@/lib/locality/commands/rename-locality'
import { formAction } from '@/lib/operation/form-action'
import { paths } from '@/lib/paths'
import { closeAreaSchema, renameAreaSchema } from './schema'

export const submitAreaName = formAction(renameLocality, {
  form: renameAreaSchema,
  input: (area) => area,
  to: ({ localityId }) => `${paths.locality(localityId)}?done=renamed`,
})

export const submitAreaClosed = formAction(closeLocality, {
  form: closeAreaSchema,
  input: ({ localityId, closed }) => ({ localityId, closed: closed === 'yes' }),
  to: ({ localityId }) => `${paths.locality(localityId)}?done=saved`,
})
