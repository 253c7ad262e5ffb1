'use server'

import { changeGuidanceSign } from '@/lib/guidance/commands/change-sign'
import { formAction } from '@/lib/operation/form-action'
import { paths } from '@/lib/paths'
import { signSchema } from './schema'

export const submitSign = formAction(changeGuidanceSign, {
  form: signSchema,
  input: ({ side: _side, ...sign }) => sign,
  to: ({ versionId }, { side }) => paths.guidanceSigns(versionId, side),
})
