import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { echoOf } from '@/lib/form/echo'
import { buttonPressed, codeField, keyAnswerOf, passwordField } from '@/lib/form/machinery'
import { wholeForm } from '@/lib/form/parse-form'
import type { FieldError, FormState } from '@/lib/form/state'
import { comeFrom } from './come-from'
import { confirmItsYou } from './confirm-its-you'
import { confirmSays, confirmWrong, waitToConfirm } from './confirm-words'
import { keepSession } from './cookie'
import { type HowToConfirm, howToConfirm } from './how-to-confirm'

/** The form again, with everything typed, asking its person to prove once more who they are. */
export async function formToConfirm(actor: Actor, data: FormData): Promise<FormState> {
  const how = await howToConfirm(actor, new Date())
  return asking(data, how, confirmSays(how))
}

/**
 * What was shown at "Confirm it is you", if the form asked for it. Right: the person, freshly proved, and a new
 * session in their cookie. Wrong: the form again. Not asked yet: the person as they are.
 */
export async function confirmFromForm(
  actor: Actor,
  data: FormData,
): Promise<{ actor: Actor } | { state: FormState }> {
  const key = keyAnswerOf(data)
  if (!data.has(passwordField) && !key) return { actor }
  const shown = { password: textOf(data, passwordField), code: textOf(data, codeField), key }
  const now = new Date()
  const answer = await confirmItsYou(actor, { ...shown, from: await comeFrom() }, now)
  if (answer.ok) {
    await keepSession(answer.actor.sessionId)
    return { actor: answer.actor }
  }
  const how = await howToConfirm(actor, now)
  if (how.how === 'organisation' && !key) return { actor }
  const field = data.has(passwordField) ? passwordField : wholeForm
  return {
    state: asking(data, how, { field, message: answer.why === 'wait' ? waitToConfirm : confirmWrong(how) }),
  }
}

function asking(data: FormData, how: HowToConfirm, error: FieldError): FormState {
  const button = buttonPressed(data)
  return { values: echoOf(data), errors: [error], confirm: { ...how, ...(button && { button }) } }
}

function textOf(data: FormData, name: string): string {
  const value = data.get(name)
  return typeof value === 'string' ? value : ''
}
