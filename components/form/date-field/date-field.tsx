'use client'

import { type ClipboardEvent, useState } from 'react'
import type { Day } from '@/lib/calendar/day'
import { boxesOfDay, type DateBox, type DateBoxes, dayFromBoxes, readWhole } from '@/lib/form/date-boxes'
import { spokenDay } from '@/lib/form/spoken-day'
import { boxClass, type FieldWords } from '../field/field'
import { FieldGroup } from '../field/field-group'
import { useField } from '../form/use-field'

const boxes: { box: DateBox; label: string; width: string }[] = [
  { box: 'day', label: 'Day', width: 'w-20' },
  { box: 'month', label: 'Month', width: 'w-20' },
  { box: 'year', label: 'Year', width: 'w-28' },
]

/**
 * A date in three boxes, posted as `name-day`, `name-month`, `name-year`. A whole date pasted into the first is
 * spread over the three. The day it makes is shown in words, to catch a slip. Stored values use the same names.
 */
export function DateField({
  name,
  defaultValue,
  ...words
}: FieldWords & { name: string; defaultValue?: Day | undefined }) {
  const field = useField(name)
  const stored = boxesOfDay(defaultValue)
  const first = (box: DateBox) => field.textOf(`${field.name}-${box}`)
  const typed: DateBoxes = { day: first('day'), month: first('month'), year: first('year') }
  const isTyped = Object.values(typed).some((text) => text !== '')
  const start = isTyped || field.isPosted ? typed : stored
  const [shown, setShown] = useState(start)
  const change = (box: DateBox, text: string) => setShown((before) => ({ ...before, [box]: text }))
  const errorIn = (box: DateBox) => field.errorOf(`${field.name}-${box}`)
  const error = field.error ?? errorIn('day') ?? errorIn('month') ?? errorIn('year')
  const spoken = dayFromBoxes(shown)
  return (
    <FieldGroup field={field} error={error} {...words}>
      <div className="flex gap-4">
        {boxes.map(({ box, label, width }) => {
          const id = box === 'day' ? field.id : `${field.id}-${box}`
          const isWrong = field.error !== undefined || errorIn(box) !== undefined
          return (
            <div key={box} className={width}>
              <label htmlFor={id} className="text-body text-ink">
                {label}
              </label>
              <input
                id={id}
                name={`${field.name}-${box}`}
                type="text"
                inputMode="numeric"
                autoComplete="off"
                defaultValue={start[box]}
                aria-invalid={isWrong || undefined}
                aria-describedby={isWrong ? field.errorId : undefined}
                onInput={(event) => change(box, event.currentTarget.value)}
                onPaste={box === 'day' ? spread : undefined}
                className={`${boxClass(isWrong)} min-h-12 figures`}
              />
            </div>
          )
        })}
      </div>
      {spoken !== undefined && <p className="mt-1 text-body text-ink-hint">{spokenDay(spoken)}</p>}
    </FieldGroup>
  )
}

/** Puts the parts of a pasted date into the three boxes, as if they had been typed there. */
function spread(event: ClipboardEvent<HTMLInputElement>) {
  const whole = readWhole(event.clipboardData.getData('text'))
  const { form, name } = event.currentTarget
  if (whole === undefined || form === null) return
  event.preventDefault()
  for (const { box } of boxes) {
    const input = form.elements.namedItem(name.replace(/day$/, box))
    if (!(input instanceof HTMLInputElement)) continue
    input.value = whole[box]
    input.dispatchEvent(new Event('input', { bubbles: true }))
  }
}
