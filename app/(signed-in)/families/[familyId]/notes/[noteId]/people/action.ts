'use server'

import { nameReaders } from '@/lib/note/commands/name-readers'
import { formAction } from '@/lib/operation/form-action'
import { paths } from '@/lib/paths'
import { readersSchema } from './schema'

export const submitReaders = formAction(nameReaders, {
  form: readersSchema,
  input: (readers) => readers,
  to: ({ familyId, noteId }) => paths.note(familyId, noteId),
})
