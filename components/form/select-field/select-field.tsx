'use client'

import { clsx } from 'clsx'
import { UnfoldIcon } from '@/components/ui/icon/arrow'
import { boxClass, describedBy, Field, type FieldWords } from '../field/field'
import { useField } from '../form/use-field'

export type SelectOption = { value: string; label: string }

/** One answer out of a long list; for up to about seven, radios are easier. `unchosen` is what no answer says. */
export function SelectField({
  name,
  options,
  defaultValue,
  unchosen = 'Choose',
  ...words
}: FieldWords & {
  name: string
  options: readonly SelectOption[]
  defaultValue?: string
  unchosen?: string
}) {
  const field = useField(name, defaultValue)
  return (
    <Field field={field} {...words}>
      <div className="relative max-w-112">
        <select
          id={field.id}
          name={field.name}
          autoComplete="off"
          defaultValue={field.text}
          aria-invalid={field.error !== undefined || undefined}
          aria-describedby={describedBy(field, words.hint)}
          className={clsx(boxClass(field.error !== undefined), 'min-h-12 appearance-none pe-11')}
        >
          <option value="">{unchosen}</option>
          {options.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
        <UnfoldIcon className="pointer-events-none absolute inset-y-0 end-3 my-auto text-ink-soft" />
      </div>
    </Field>
  )
}
