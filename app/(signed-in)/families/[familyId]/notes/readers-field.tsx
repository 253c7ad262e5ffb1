import { CheckboxField } from '@/components/form/checkbox-field/checkbox-field'
import type { NoteReader } from '@/lib/note/types'

type ReadersFieldProps = {
  label: string
  hint: string
  readers: readonly NoteReader[]
  named?: readonly string[]
}

/** For whom, by name, a note is kept besides its writer: people who can see the family's record. */
export function ReadersField({ label, hint, readers, named = [] }: ReadersFieldProps) {
  if (readers.length === 0) return null
  return (
    <CheckboxField
      name="people"
      label={label}
      hint={hint}
      choices={readers.map(({ id, name, about }) => ({ value: id, label: name, hint: about }))}
      defaultValue={named}
    />
  )
}
