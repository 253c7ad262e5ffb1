import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { echoOf } from '@/lib/form/echo'
import { buttonPressed, codeField, passwordField } from '@/lib/form/machinery'
import { wholeForm } from '@/lib/form/parse-form'
import type { ConfirmItsYou, FieldError, FormState } from '@/lib/form/state'
import { comeFrom } from './come-from'
import { confirmItsYou, howToConfirm } from './confirm-its-you'
import { keepSession } from './cookie'

const says: Record<ConfirmItsYou['how'], FieldError> = {
  password: { field: passwordField, message: 'Enter your password to go on: this has to be you' },
  'password-and-code': {
    field: passwordField,
    message: 'Enter your password and a code to go on: this has to be you',
  },
  organisation: {
    field: wholeForm,
    message: 'Sign in with your organisation again, then press the button again: this has to be you',
  },
  sample: { field: wholeForm, message: 'Confirm it is you to go on' },
}

const wrong: Record<ConfirmItsYou['how'], string> = {
  password: 'That password is not right. Try again',
  'password-and-code': 'That password is not right, or the code is not. Check both and try again',
  organisation: says.organisation.message,
  sample: says.sample.message,
}
const wait = 'There have been too many tries. Wait 15 minutes, then try again'

/** The form again, with everything typed, asking its person to prove once more who they are. */
export async function formToConfirm(actor: Actor, data: FormData): Promise<FormState> {
  const how = await howToConfirm(actor, new Date())
  return asking(data, how, says[how])
}

/**
 * What was typed into "Confirm it is you", if the form asked for it. Right: the person, freshly proved, and a new
 * session in their cookie. Wrong: the form again. Not asked yet: the person as they are.
 */
export async function confirmFromForm(
  actor: Actor,
  data: FormData,
): Promise<{ actor: Actor } | { state: FormState }> {
  if (!data.has(passwordField)) return { actor }
  const typed = { password: textOf(data, passwordField), code: textOf(data, codeField) }
  const now = new Date()
  const answer = await confirmItsYou(actor, { ...typed, from: await comeFrom() }, now)
  if (answer.ok) {
    await keepSession(answer.actor.sessionId)
    return { actor: answer.actor }
  }
  const how = await howToConfirm(actor, now)
  if (how === 'organisation') return { actor }
  const message = answer.why === 'wait' ? wait : wrong[how]
  return { state: asking(data, how, { field: passwordField, message }) }
}

function asking(data: FormData, how: ConfirmItsYou['how'], error: FieldError): FormState {
  const button = buttonPressed(data)
  return { values: echoOf(data), errors: [error], confirm: { how, ...(button && { button }) } }
}

function textOf(data: FormData, name: string): string {
  const value = data.get(name)
  return typeof value === 'string' ? value : ''
}
