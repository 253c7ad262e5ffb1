import { passwordField } from '@/lib/form/machinery'
import { wholeForm } from '@/lib/form/parse-form'
import type { FieldError } from '@/lib/form/state'
import type { HowToConfirm } from './how-to-confirm'

/** What a form says when it asks who is at the keys. */
export function confirmSays({ how, byKey }: HowToConfirm): FieldError {
  if (how === 'organisation')
    return {
      field: wholeForm,
      message: byKey
        ? 'Show your security key, or sign in with your organisation again and press the button again: this has to be you'
        : 'Sign in with your organisation again, then press the button again: this has to be you',
    }
  if (how === 'sample') return { field: wholeForm, message: 'Confirm it is you to go on' }
  if (byKey === 'needed')
    return {
      field: passwordField,
      message: 'Enter your password and show your security key to go on: this has to be you',
    }
  return how === 'password'
    ? { field: passwordField, message: 'Enter your password to go on: this has to be you' }
    : { field: passwordField, message: 'Enter your password and a code to go on: this has to be you' }
}

/** What it says when that was not right. */
export function confirmWrong({ how, byKey }: HowToConfirm): string {
  if (how === 'organisation' || how === 'sample') return confirmSays({ how, ...(byKey && { byKey }) }).message
  if (byKey === 'needed')
    return 'That password is not right, or the key was not shown or is not yours. Check both and try again'
  return how === 'password'
    ? 'That password is not right. Try again'
    : 'That password is not right, or the code or key is not. Check both and try again'
}

export const waitToConfirm = 'There have been too many tries. Wait 15 minutes, then try again'
