'use client'

import { type ReactNode, useId, useMemo } from 'react'
import type { FieldError, FormState } from '@/lib/form/state'
import { Form, type FormProps } from './form'
import { FormContext } from './form-context'

const nothing: FormState['values'] = {}

/** A field in the gallery, as it looks in a form that holds these values and came back with these mistakes. */
export function FieldExample({
  values = nothing,
  errors,
  children,
}: {
  values?: FormState['values']
  errors?: FieldError[]
  children: ReactNode
}) {
  const idPrefix = useId()
  const surroundings = useMemo(
    () => ({
      idPrefix,
      stored: values,
      state: errors ? { values, errors } : { values: nothing, errors: [] },
    }),
    [idPrefix, values, errors],
  )
  return (
    <form className="max-w-form py-2" autoComplete="off" onSubmit={(event) => event.preventDefault()}>
      <FormContext value={surroundings}>{children}</FormContext>
    </form>
  )
}

/** A whole form in the gallery. It answers every press with the same mistakes. */
export function FormExample({ errors = [], ...props }: Partial<FormProps> & { errors?: FieldError[] }) {
  const values = props.values ?? nothing
  return (
    <Form
      action={async () => ({ values, errors })}
      formKey="example"
      initial={{ values: errors.length > 0 ? values : nothing, errors }}
      {...props}
    />
  )
}
