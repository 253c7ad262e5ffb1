'use server'

import { formAction } from '@/lib/operation/form-action'
import { paths } from '@/lib/paths'
import { switchPost } from '@/lib/worker/commands/switch-post'
import { bandAfresh } from '../../band-afresh'
import { switchSchema } from './schema'

export const submitSwitch = formAction(switchPost, {
  form: switchSchema,
  input: (post) => post,
  inAnyPost: true,
  to: () => bandAfresh(paths.home()),
})
