'use client'

import { clsx } from 'clsx'
import type { ReactNode } from 'react'
import type { FieldWords } from '../field/field'
import { FieldGroup } from '../field/field-group'
import { useField } from '../form/use-field'
import type { Choice } from '../radio-field/choice'
import { ChoiceRow } from '../radio-field/choice-row'

const columns = {
  1: '',
  2: 'tablet:grid-cols-2',
  3: 'tablet:grid-cols-3',
  4: 'tablet:grid-cols-2 desk:grid-cols-4',
}

/** A choice with weight, each answer on a card of its own. Nothing is chosen beforehand in a judgement. */
export function CardChoice({
  name,
  choices,
  defaultValue,
  across = 2,
  ...words
}: FieldWords & {
  name: string
  choices: readonly (Choice & { icon?: ReactNode })[]
  defaultValue?: string
  across?: keyof typeof columns
}) {
  const field = useField(name, defaultValue)
  return (
    <FieldGroup field={field} {...words}>
      <div className={clsx('grid gap-3', columns[across])}>
        {choices.map(({ icon, ...choice }, at) => (
          <div
            key={choice.value}
            className={clsx(
              'flex items-start gap-2 rounded-sheet border-2 border-rule bg-paper',
              'has-[:checked]:border-action has-[:checked]:bg-action-wash',
            )}
          >
            <div className="min-w-0 grow [&_label]:px-4 [&_label]:py-3.5">
              <ChoiceRow type="radio" field={field} at={at} choice={choice} />
            </div>
            {icon !== undefined && <div className="shrink-0 pe-4 pt-3.5">{icon}</div>}
          </div>
        ))}
      </div>
    </FieldGroup>
  )
}
