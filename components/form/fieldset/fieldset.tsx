import { clsx } from 'clsx'
import type { ReactNode } from 'react'
import { type LabelSize, labelClass } from '../field/label-size'

/** Several questions that belong together, under one name. */
export function Fieldset({
  legend,
  hint,
  labelSize = 'section',
  className,
  children,
}: {
  legend: string
  hint?: ReactNode
  labelSize?: LabelSize
  className?: string
  children: ReactNode
}) {
  return (
    <fieldset className={clsx('min-w-0', className)}>
      <legend className={labelClass[labelSize]}>{legend}</legend>
      {hint ? <p className="mt-0.5 text-body text-ink-hint">{hint}</p> : null}
      <div className="mt-4 flex flex-col gap-5">{children}</div>
    </fieldset>
  )
}
