'use client'

import { useContext } from 'react'
import { FieldGroup } from '@/components/form/field/field-group'
import { FormContext } from '@/components/form/form/form-context'
import { useField } from '@/components/form/form/use-field'
import { ChoiceRow } from '@/components/form/radio-field/choice-row'

/**
 * "Is it one of these?": asked only once the server has found people, already recorded, who may be the one just
 * typed. An answer given is kept while the rest of the form is put right.
 */
export function SamePerson({ name = 'sameAs' }: { name?: string }) {
  const field = useField(name)
  const { state } = useContext(FormContext)
  const offers = state.errors.find((error) => error.field === field.name)?.offers ?? []
  if (offers.length === 0)
    return field.text === '' ? null : <input type="hidden" name={field.name} value={field.text} />
  return (
    <FieldGroup
      field={field}
      label="Is it one of these?"
      labelSize="sub"
      hint="If this is their family already, open it instead of writing it down again."
    >
      {offers.map(({ value, label, hint, href }, at) => (
        <div key={value}>
          <ChoiceRow type="radio" field={field} at={at} choice={{ value, label, hint }} />
          {href && (
            <p className="ms-10.5 pb-2 text-small">
              <a href={href}>
                Open their family instead<span className="sr-only">: {label}</span>
              </a>
            </p>
          )}
        </div>
      ))}
    </FieldGroup>
  )
}
