'use client'

import { useContext } from 'react'
import { FieldGroup } from '@/components/form/field/field-group'
import { FormContext } from '@/components/form/form/form-context'
import { useField } from '@/components/form/form/use-field'
import { ChoiceRow } from '@/components/form/radio-field/choice-row'

/** "Is this them?": asked only once the server knows who has that e-mail already. */
export function AlreadyHere() {
  const field = useField('sameAs')
  const { state } = useContext(FormContext)
  const [them] = state.errors.find((error) => error.field === field.name)?.offers ?? []
  if (!them) return field.text === '' ? null : <input type="hidden" name={field.name} value={field.text} />
  return (
    <FieldGroup field={field} label="Is this them?" labelSize="sub">
      <ChoiceRow type="radio" field={field} at={0} choice={them} />
    </FieldGroup>
  )
}
