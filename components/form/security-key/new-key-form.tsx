'use client'

import { useState } from 'react'
import { newKeyField } from '@/lib/form/machinery'
import { FieldError } from '../field-error/field-error'
import { Form, type FormProps } from '../form/form'
import { askNewKey } from './ask-key'
import { useKeysWork } from './use-keys-work'

/** A form that is sent with a new key’s public half, once its key has been touched. */
export function NewKeyForm({ children, ...form }: Omit<FormProps, 'beforeSubmit' | 'submit'>) {
  const [problem, setProblem] = useState<string>()
  const works = useKeysWork()

  async function beforeSubmit(data: FormData): Promise<boolean> {
    setProblem(undefined)
    // Without a name the server says so: nobody should touch a key for nothing.
    if (data.get('name') === '') return true
    const said = await askNewKey()
    if (said.ok) data.set(newKeyField, said.text)
    else setProblem(said.message)
    return said.ok
  }

  return (
    <Form {...form} beforeSubmit={beforeSubmit} {...(works && { submit: 'Add this key' })}>
      {children}
      {!works && (
        <p className="text-form">
          Adding a key needs JavaScript and a browser that knows keys. Open this page in another browser;
          until then, your code goes on working.
        </p>
      )}
      <FieldError id="new-key-problem" message={problem} />
    </Form>
  )
}
