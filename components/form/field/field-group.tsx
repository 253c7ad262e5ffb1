import { clsx } from 'clsx'
import type { ReactNode } from 'react'
import { FieldError } from '../field-error/field-error'
import type { FieldOnForm } from '../form/use-field'
import { Hint } from '../hint/hint'
import { errorBar, type FieldWords } from './field'
import { labelClass } from './label-size'

/** A question answered by several controls: radios, tick boxes, a date. */
export function FieldGroup({
  field,
  label,
  hint,
  labelSize = 'section',
  error = field.error,
  className,
  children,
}: FieldWords & { field: FieldOnForm; error?: string | undefined; children: ReactNode }) {
  const description = [hint ? field.hintId : '', error === undefined ? '' : field.errorId]
  return (
    // The bar stands on a box of its own: a fieldset's border begins halfway down its legend.
    <div className={clsx('min-w-0', error !== undefined && errorBar, className)}>
      <fieldset aria-describedby={description.filter(Boolean).join(' ') || undefined} className="min-w-0">
        <legend className={labelClass[labelSize]}>{label}</legend>
        <Hint id={field.hintId}>{hint}</Hint>
        <FieldError id={field.errorId} message={error} />
        <div className="mt-2">{children}</div>
      </fieldset>
    </div>
  )
}
