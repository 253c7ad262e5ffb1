'use client'

import { useContext } from 'react'
import type { FormState } from '@/lib/form/state'
import { fieldId } from './field-id'
import { FormContext, RowContext } from './form-context'

export type FieldOnForm = {
  /** The name to post, with the row it stands in. */
  name: string
  id: string
  hintId: string
  errorId: string
  /** What to do about it, when something is wrong. */
  error: string | undefined
  /** What was typed, else what is stored, else the default. */
  text: string
  /** The same for controls that may hold several values. */
  chosen: readonly string[]
  /** Whether the form has been posted, so that empty means emptied. */
  isPosted: boolean
  errorOf: (name: string) => string | undefined
  textOf: (name: string) => string
  /** Everything shown in the form: what was typed, else what is stored. */
  values: FormState['values']
}

/** What the form around it knows of one field. Outside a form, a field simply shows its default. */
export function useField(ownName: string, fallback: string | readonly string[] = ''): FieldOnForm {
  const { idPrefix, state, stored } = useContext(FormContext)
  const name = `${useContext(RowContext)}${ownName}`
  const id = fieldId(idPrefix, name)
  // After a post, a box nobody ticked is simply absent: the stored value must not tick it again.
  const isPosted = Object.keys(state.values).length > 0 || state.errors.length > 0
  const values = isPosted ? state.values : stored
  const shownFor = (of: string) => values[of]
  const value = shownFor(name) ?? (isPosted ? '' : fallback)
  const errorOf = (of: string) => state.errors.find(({ field }) => field === of)?.message
  return {
    name,
    id,
    hintId: `${id}-hint`,
    errorId: `${id}-error`,
    error: errorOf(name),
    text: typeof value === 'string' ? value : (value[0] ?? ''),
    chosen: typeof value === 'string' ? [value] : value,
    isPosted,
    errorOf,
    values,
    textOf: (of) => [shownFor(of) ?? ''].flat()[0] ?? '',
  }
}
