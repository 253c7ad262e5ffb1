import { wholeForm } from './parse-form'
import type { FormState } from './state'

/** Words sent after a session had ended, or from a page opened in another post, and the form they belong in. `values` holds what was hidden in it too. */
export type HeldWords = { address: string; form: string; values: FormState['values'] }

/** The form to begin with when its words were held, telling the person what happened. */
export function formWithHeldWords({ values }: HeldWords): FormState {
  return { values, errors: [{ field: wholeForm, message: youAreBack }] }
}

/** Whether held words belong in this form of this page. */
export function belongsIn(
  held: HeldWords | undefined,
  pathname: string | null,
  form: string,
): held is HeldWords {
  return held !== undefined && held.form === form && held.address.split('?')[0] === pathname
}

/** What a form hid in itself goes with its words: the version they were written on, for one. */
export function hiddenAsHeld(
  hidden: Readonly<Record<string, string>>,
  { values }: HeldWords,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(hidden).map(([name, text]) => {
      const held = values[name]
      return [name, typeof held === 'string' && held !== '' ? held : text]
    }),
  )
}

const youAreBack =
  'You had been signed out, or were working for somebody else, so nothing was saved yet. Everything you wrote is here: press the button again'
