'use client'

import { clsx } from 'clsx'
import type { FieldWords } from '../field/field'
import { FieldGroup } from '../field/field-group'
import { useField } from '../form/use-field'
import type { Choice } from '../radio-field/choice'
import { ChoiceRow } from '../radio-field/choice-row'

/** Any number of answers, each posted under the same name. */
export function CheckboxField({
  name,
  choices,
  defaultValue,
  inARow = false,
  ...words
}: FieldWords & {
  name: string
  choices: readonly Choice[]
  defaultValue?: readonly string[]
  inARow?: boolean
}) {
  const field = useField(name, defaultValue)
  return (
    <FieldGroup field={field} {...words}>
      <div className={clsx('flex', inARow ? 'flex-wrap gap-x-8' : 'flex-col gap-y-1')}>
        {choices.map((choice, at) => (
          <ChoiceRow key={choice.value} type="checkbox" field={field} at={at} choice={choice} />
        ))}
      </div>
    </FieldGroup>
  )
}
