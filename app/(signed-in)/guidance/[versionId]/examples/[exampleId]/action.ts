'use server'

import { changeGuidanceExample } from '@/lib/guidance/commands/change-example'
import { formAction } from '@/lib/operation/form-action'
import { paths } from '@/lib/paths'
import { exampleSchema } from './schema'

export const submitExample = formAction(changeGuidanceExample, {
  form: exampleSchema,
  input: (example) => example,
  to: ({ versionId }) => `${paths.guidanceVersion(versionId)}?done=changed`,
})
