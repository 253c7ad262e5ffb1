'use client'

import { clsx } from 'clsx'
import { useState } from 'react'
import { boxClass, describedBy, Field, type FieldWords } from '../field/field'
import { useField } from '../form/use-field'
import { charactersLeft } from './characters-left'
import { heights, type TextHeight } from './heights'

/**
 * Room for somebody's own words. It grows as they write, keeps every space and line, and counts only when the
 * end is near (with script; the server says the same without it).
 */
export function TextAreaField({
  name,
  defaultValue,
  limit,
  height = 'medium',
  readOnly = false,
  labelSize = 'section',
  ...words
}: FieldWords & {
  name: string
  defaultValue?: string
  /** The most characters the schema takes. */
  limit?: number
  height?: TextHeight
  readOnly?: boolean
}) {
  const field = useField(name, defaultValue)
  const [length, setLength] = useState(field.text.length)
  const left = limit === undefined ? undefined : charactersLeft(length, limit)
  const countId = `${field.id}-count`
  return (
    <Field field={field} labelSize={labelSize} {...words}>
      <textarea
        id={field.id}
        name={field.name}
        dir="auto"
        autoComplete="off"
        readOnly={readOnly}
        defaultValue={field.text}
        onInput={(event) => setLength(event.currentTarget.value.length)}
        aria-invalid={field.error !== undefined || undefined}
        aria-describedby={describedBy(field, words.hint, limit === undefined ? undefined : countId)}
        className={clsx(
          boxClass(field.error !== undefined),
          'field-sizing-content max-w-full resize-y py-2.5',
          heights[height],
          readOnly && 'bg-ground-deep',
        )}
      />
      {limit !== undefined && (
        <p id={countId} role="status" className="text-body text-ink-soft">
          {left}
        </p>
      )}
    </Field>
  )
}
