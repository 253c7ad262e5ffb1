import type { FormActionFunction, FormState } from './state'

/**
 * A form action, by what it does with the form. A server action is a public address that anybody may call with anything:
 * what is not a form is taken as one with nothing in it, and told so by its schema.
 */
export function onForm(work: (data: FormData, state: FormState) => Promise<FormState>): FormActionFunction {
  return (state, sent: unknown) => work(sent instanceof FormData ? sent : new FormData(), state)
}
