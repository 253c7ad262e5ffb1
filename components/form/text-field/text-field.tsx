'use client'

import { clsx } from 'clsx'
import type { HTMLInputAutoCompleteAttribute } from 'react'
import { boxClass, describedBy, Field, type FieldWords } from '../field/field'
import { useField } from '../form/use-field'

const widths = { full: '', half: 'max-w-80', short: 'max-w-40' }

/**
 * One line of text. The browser offers nothing to fill it with unless `autoComplete` says so: what it remembers
 * about other families must never appear here.
 */
export function TextField({
  name,
  defaultValue,
  type = 'text',
  inputMode,
  autoComplete = 'off',
  width = 'full',
  ...words
}: FieldWords & {
  name: string
  defaultValue?: string
  type?: 'text' | 'email' | 'tel' | 'search' | 'password'
  inputMode?: 'text' | 'numeric' | 'tel' | 'email'
  autoComplete?: HTMLInputAutoCompleteAttribute
  width?: keyof typeof widths
}) {
  const field = useField(name, defaultValue)
  return (
    <Field field={field} {...words}>
      <input
        id={field.id}
        name={field.name}
        type={type}
        inputMode={inputMode}
        autoComplete={autoComplete}
        dir={type === 'text' ? 'auto' : undefined}
        defaultValue={type === 'password' ? undefined : field.text}
        aria-invalid={field.error !== undefined || undefined}
        aria-describedby={describedBy(field, words.hint)}
        className={clsx(boxClass(field.error !== undefined), 'min-h-12', widths[width])}
      />
    </Field>
  )
}
