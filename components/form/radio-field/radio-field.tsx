'use client'

import { clsx } from 'clsx'
import type { FieldWords } from '../field/field'
import { FieldGroup } from '../field/field-group'
import { useField } from '../form/use-field'
import type { Choice } from './choice'
import { ChoiceRow } from './choice-row'

/** One answer out of several. Nothing is chosen beforehand unless it is stored already. */
export function RadioField({
  name,
  choices,
  defaultValue,
  inARow = false,
  ...words
}: FieldWords & { name: string; choices: readonly Choice[]; defaultValue?: string; inARow?: boolean }) {
  const field = useField(name, defaultValue)
  return (
    <FieldGroup field={field} {...words}>
      <div className={clsx('flex', inARow ? 'flex-wrap gap-x-8' : 'flex-col gap-y-1')}>
        {choices.map((choice, at) => (
          <ChoiceRow key={choice.value} type="radio" field={field} at={at} choice={choice} />
        ))}
      </div>
    </FieldGroup>
  )
}
