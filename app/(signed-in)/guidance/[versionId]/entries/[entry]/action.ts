'use server'

import { changeGuidanceEntry } from '@/lib/guidance/commands/change-entry'
import { partOf } from '@/lib/guidance/entries'
import { typedValue } from '@/lib/guidance/typed-value'
import { formAction } from '@/lib/operation/form-action'
import { paths } from '@/lib/paths'
import { entrySchema } from './schema'

export const submitEntry = formAction(changeGuidanceEntry, {
  form: entrySchema,
  input: (form) => {
    const { versionId, version, path, basis, source } = form
    // The schema has refused a form without a value.
    return { versionId, version, path, basis, source, value: typedValue(form) ?? '' }
  },
  to: ({ versionId, path }) => paths.guidancePart(versionId, partOf(path)),
})
