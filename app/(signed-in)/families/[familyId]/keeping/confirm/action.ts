'use server'

import { formAction } from '@/lib/operation/form-action'
import { paths } from '@/lib/paths'
import { confirmLettingGo } from '@/lib/retention/commands/confirm-letting-go'
import { confirmSchema } from './schema'

export const submitConfirm = formAction(confirmLettingGo, {
  form: confirmSchema,
  input: (confirmed) => confirmed,
  to: ({ familyId }) => `${paths.familyKeeping(familyId)}?done=confirmed`,
})
