'use client'

import { clsx } from 'clsx'
import type { ReactNode } from 'react'
import { errorBar } from '../field/field'
import { FieldError } from '../field-error/field-error'
import { useField } from '../form/use-field'
import { ChoiceRow } from '../radio-field/choice-row'

/** One tick box by itself, posted as `yes`. `framed` when it ends a page: "This part is finished". */
export function TickBox({
  name,
  label,
  hint,
  isTicked = false,
  framed = false,
}: {
  name: string
  label: string
  hint?: ReactNode
  isTicked?: boolean
  framed?: boolean
}) {
  const field = useField(name, isTicked ? 'yes' : '')
  return (
    <div className={clsx('min-w-0', field.error !== undefined && errorBar)}>
      <FieldError id={field.errorId} message={field.error} />
      <div className={clsx(framed && 'rounded-sheet border-2 border-rule bg-paper px-4 py-3')}>
        <ChoiceRow type="checkbox" field={field} at={0} choice={{ value: 'yes', label, hint }} />
      </div>
    </div>
  )
}
