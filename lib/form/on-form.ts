import { DatabaseBusy } from '@/lib/db/busy'
import { formWithErrors, wholeForm } from './parse-form'
import type { FormActionFunction, FormState } from './state'

/** Said over a form, with everything typed still in it, while the database cannot be reached in time. */
export const busyWords =
  'Nothing was saved yet, because too many people are working at once. Everything you wrote is still here: wait a moment, then press the button again'

/**
 * A form action, by what it does with the form. A server action is a public address that anybody may call with anything:
 * what is not a form is taken as one with nothing in it, and told so by its schema. Whatever it was for, a database that
 * cannot be reached is no fault to break on: the form comes back.
 */
export function onForm(work: (data: FormData, state: FormState) => Promise<FormState>): FormActionFunction {
  return async (state, sent: unknown) => {
    const data = sent instanceof FormData ? sent : new FormData()
    try {
      return await work(data, state)
    } catch (problem) {
      if (!(problem instanceof DatabaseBusy)) throw problem
      return formWithErrors(data, [{ field: wholeForm, message: busyWords }])
    }
  }
}
