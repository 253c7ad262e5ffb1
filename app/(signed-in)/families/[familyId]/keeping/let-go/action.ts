'use server'

import { formAction } from '@/lib/operation/form-action'
import { paths } from '@/lib/paths'
import { agreeToLetGo } from '@/lib/retention/commands/agree-to-let-go'
import { agreeSchema } from './schema'

export const submitAgree = formAction(agreeToLetGo, {
  form: agreeSchema,
  input: (agreed) => agreed,
  to: ({ familyId }) => `${paths.familyKeeping(familyId)}?done=agreed`,
})
