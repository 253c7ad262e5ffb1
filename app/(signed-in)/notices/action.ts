'use server'

import { markNoticesRead } from '@/lib/notice/commands/mark-read'
import { formAction } from '@/lib/operation/form-action'
import { paths } from '@/lib/paths'
import { bandAfresh } from '../band-afresh'
import { readSchema } from './schema'

export const submitRead = formAction(markNoticesRead, {
  form: readSchema,
  input: (read) => read,
  to: () => bandAfresh(paths.notices()),
})
