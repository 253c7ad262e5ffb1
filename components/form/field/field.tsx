import { clsx } from 'clsx'
import type { ReactNode } from 'react'
import { FieldError } from '../field-error/field-error'
import type { FieldOnForm } from '../form/use-field'
import { Hint } from '../hint/hint'
import { type LabelSize, labelClass } from './label-size'

/** What every question may say. */
export type FieldWords = {
  label: string
  hint?: ReactNode
  labelSize?: LabelSize
  className?: string
}

/** A label, its hint, what is wrong, and one control. The control describes itself by `describedBy`. */
export function Field({
  field,
  label,
  hint,
  labelSize = 'sub',
  className,
  children,
}: FieldWords & { field: FieldOnForm; children: ReactNode }) {
  return (
    <div className={clsx('min-w-0', field.error !== undefined && errorBar, className)}>
      <label htmlFor={field.id} className={clsx('block w-fit', labelClass[labelSize])}>
        {label}
      </label>
      <Hint id={field.hintId}>{hint}</Hint>
      <FieldError id={field.errorId} message={field.error} />
      <div className="mt-2">{children}</div>
    </div>
  )
}

/** The ids that describe a control, in reading order, or nothing. */
export function describedBy(field: FieldOnForm, hint: ReactNode, ...more: (string | undefined)[]) {
  const ids = [
    hint ? field.hintId : undefined,
    field.error === undefined ? undefined : field.errorId,
    ...more,
  ]
  return ids.filter((id) => id !== undefined).join(' ') || undefined
}

export const errorBar = 'border-s-[5px] border-late ps-[18px]'

/** A box one types in. Below the top of the window when a link in the error summary leads to it. */
export function boxClass(hasError: boolean): string {
  return clsx(
    'block w-full scroll-mt-40 rounded-control bg-paper px-3 text-form text-ink',
    hasError ? 'border-[3px] border-late' : 'border-2 border-edge',
  )
}
