'use server'

import { openEmergency } from '@/lib/emergency/commands/open-emergency'
import { formAction } from '@/lib/operation/form-action'
import { paths } from '@/lib/paths'
import { bandAfresh } from '../band-afresh'
import { emergencySchema } from './schema'

export const submitEmergency = formAction(openEmergency, {
  form: emergencySchema,
  input: (asked) => asked,
  to: ({ emergencyId }) => bandAfresh(paths.emergency(emergencyId)),
})
