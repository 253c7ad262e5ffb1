/**
 * Field names that belong to the form machinery, not to any question. All begin with `_`, so no question may.
 * React's own begin with `$ACTION`.
 */
export const keyField = '_key'

/** Which button was pressed: `add:action`, `remove:action:2`, `save`. Absent for the main button. */
export const buttonField = '_do'

/** The revision the page was based on, for pages that save as you go. */
export const revisionField = '_rev'

/** Which form of its page was sent: the same for every rendering of it, unlike the key. */
export const formField = '_form'

/** Whose page the form stands on: somebody else's press is answered as signed out. */
export const writerField = '_writer'

/** The boxes of "Confirm it is you", in whatever form they stand. Never echoed: their names see to that. */
export const passwordField = '_password'
export const codeField = '_passcode'
/** What a security key answered, in the same forms. */
export const keyAnswerField = '_keyanswer'
/** What a key that is being added says of itself. */
export const newKeyField = '_newkey'

const ofTheForm = [
  keyField,
  buttonField,
  revisionField,
  formField,
  writerField,
  passwordField,
  codeField,
  keyAnswerField,
  newKeyField,
]

const rowsPrefix = '_rows.'

/** The hidden field that lists the rows on screen by number: `0,1,3`. */
export function rowsField(list: string): string {
  return `${rowsPrefix}${list}`
}

export function isRowsField(name: string): boolean {
  return name.startsWith(rowsPrefix)
}

export function isReact(name: string): boolean {
  return name.startsWith('$ACTION')
}

export function isMachinery(name: string): boolean {
  return isReact(name) || isRowsField(name) || ofTheForm.includes(name)
}

/** The idempotency key of the rendered form, or nothing when the form carried none that we could have made. */
export function formKeyOf(data: FormData): string | undefined {
  const key = textOf(data, keyField)
  return key !== undefined && /^[\w-]{1,64}$/.test(key) ? key : undefined
}

/** The button pressed, or nothing when it was the main one. */
export function buttonPressed(data: FormData): string | undefined {
  return textOf(data, buttonField)
}

/** What a security key answered, or nothing when none was used. */
export function keyAnswerOf(data: FormData): string | undefined {
  return textOf(data, keyAnswerField)
}

/** Whose page the form stands on, or nothing when it stands on nobody's. */
export function writerOf(data: FormData): string | undefined {
  return textOf(data, writerField)
}

/** The revision the page was based on, or nothing when the form carried none or not a whole number. */
export function baseRevisionOf(data: FormData): number | undefined {
  const text = textOf(data, revisionField)
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : undefined
}

function textOf(data: FormData, name: string): string | undefined {
  const value = data.get(name)
  return typeof value === 'string' && value !== '' ? value : undefined
}
