'use server'

import { formAction } from '@/lib/operation/form-action'
import { paths } from '@/lib/paths'
import { keepOwnRecoveryCodes } from '@/lib/worker/commands/keep-own-recovery-codes'
import { makeOwnRecoveryCodes } from '@/lib/worker/commands/make-own-recovery-codes'
import { nothingAsked } from './schema'

export const submitNewCodes = formAction(makeOwnRecoveryCodes, {
  form: nothingAsked,
  input: () => ({}),
  to: () => paths.accountCodes(),
})

export const submitKept = formAction(keepOwnRecoveryCodes, {
  form: nothingAsked,
  input: () => ({}),
  to: () => paths.home(),
})
