'use server'

import { changeGuidanceEntry } from '@/lib/guidance/commands/change-entry'
import { partOf } from '@/lib/guidance/entries'
import { formAction } from '@/lib/operation/form-action'
import { paths } from '@/lib/paths'
import { entrySchema } from './schema'
import { typedValue } from './value-of'

export const submitEntry = formAction(changeGuidanceEntry, {
  form: entrySchema,
  input: (form) => {
    const { versionId, version, path, basis, source } = form
    return { versionId, version, path, basis, source, value: typedValue(form) }
  },
  to: ({ versionId, path }) => paths.guidancePart(versionId, partOf(path)),
})
