'use server'

import { formAction } from '@/lib/operation/form-action'
import { paths } from '@/lib/paths'
import { changePhone } from '@/lib/worker/commands/change-phone'
import { nothingAsked } from '../recovery-codes/schema'

export const submitChangePhone = formAction(changePhone, {
  form: nothingAsked,
  input: () => ({}),
  to: () => `${paths.signIn()}?done=phone`,
})
