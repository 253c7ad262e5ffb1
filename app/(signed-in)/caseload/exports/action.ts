'use server'

import { makeExport } from '@/lib/caseload/commands/make-export'
import { formAction } from '@/lib/operation/form-action'
import { paths } from '@/lib/paths'
import { exportSchema } from './schema'

export const submitExport = formAction(makeExport, {
  form: exportSchema,
  input: (value) => value,
  to: () => `${paths.caseloadExports()}?done=made`,
})
