'use server'

import { themeAction } from '@/lib/auth/account-action'
import { formAction } from '@/lib/operation/form-action'
import { paths } from '@/lib/paths'
import { chooseNotices } from '@/lib/worker/commands/choose-notices'
import { chooseTextSize } from '@/lib/worker/commands/choose-text-size'
import { endOwnSessions } from '@/lib/worker/commands/end-own-sessions'
import { endSessionSchema, noticesSchema, textSizeSchema } from './schema'

export const chooseTheme = themeAction()
export const submitEndSession = formAction(endOwnSessions, {
  form: endSessionSchema,
  input: (value) => value,
  to: () => `${paths.account()}?done=ended`,
})

export const submitTextSize = formAction(chooseTextSize, {
  form: textSizeSchema,
  input: ({ size }) => (size === 'usual' ? {} : { size }),
  to: () => `${paths.account()}?done=text-size`,
})

export const submitNotices = formAction(chooseNotices, {
  form: noticesSchema,
  input: ({ wanted }) => ({ wanted: wanted === 'yes' }),
  to: () => `${paths.account()}?done=notices`,
})
