import {
  buttonField,
  formField,
  isReact,
  keyAnswerField,
  keyField,
  newKeyField,
  revisionField,
  writerField,
} from './machinery'
import type { FormState } from './state'

/**
 * Everything that was typed, to be shown again exactly as it was. Never files, passwords, the idempotency key
 * or React's own fields: what is echoed travels in the page as plain text. `secret` names further fields that
 * must not come back.
 */
export function echoOf(data: FormData, secret: readonly string[] = []): FormState['values'] {
  const values: FormState['values'] = {}
  for (const name of new Set(data.keys())) {
    if (isReact(name) || isPrivate(name) || secret.includes(name)) continue
    const texts = data.getAll(name).filter((value) => typeof value === 'string')
    const [only] = texts
    if (only !== undefined) values[name] = texts.length === 1 ? only : texts
  }
  return values
}

function isPrivate(name: string): boolean {
  // The revision is set anew by whoever renders the page; an old one would make a clash out of nothing.
  return (
    [keyField, revisionField, buttonField, formField, writerField, keyAnswerField, newKeyField].includes(
      name,
    ) || /password|passcode|secret/i.test(name)
  )
}
