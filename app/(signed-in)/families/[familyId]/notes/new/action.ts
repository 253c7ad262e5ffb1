'use server'

import { addNote } from '@/lib/note/commands/add-note'
import { formAction } from '@/lib/operation/form-action'
import { paths } from '@/lib/paths'
import { noteSchema } from './schema'

export const submitNote = formAction(addNote, {
  form: noteSchema,
  input: (note) => note,
  to: ({ familyId }) => `${paths.family(familyId)}?done=note`,
})
