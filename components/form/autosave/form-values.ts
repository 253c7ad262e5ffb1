import { type FieldValue, type Patch, sameValue } from '@/lib/form/field-value'
import { isRowsField } from '@/lib/form/machinery'

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

/** What is on the screen in every box of a form that belongs in its draft. Never files or passwords. */
export function readValues(form: HTMLFormElement): Patch {
  const values: Record<string, FieldValue> = {}
  for (const [name, controls] of draftControls(form)) values[name] = shownIn(controls)
  return values
}

/** Puts words into a box, unless they are there already. The cursor stays where it was in every other box. */
export function writeValue(form: HTMLFormElement, name: string, value: FieldValue): void {
  // Which rows are on this page is this page's own: their words come and go with it.
  if (isRowsField(name)) return
  const controls = draftControls(form).get(name) ?? []
  if (sameValue(shownIn(controls), value)) return
  const wanted = [value].flat()
  for (const control of controls) {
    if (isTick(control)) control.checked = wanted.includes(control.value)
    else control.value = wanted[0] ?? ''
  }
}

function draftControls(form: HTMLFormElement): Map<string, Control[]> {
  const byName = new Map<string, Control[]>()
  for (const control of form.elements) {
    if (isControl(control) && belongsInDraft(control))
      byName.set(control.name, [...(byName.get(control.name) ?? []), control])
  }
  return byName
}

function shownIn(controls: readonly Control[]): FieldValue {
  const [first] = controls
  if (first === undefined) return ''
  if (!isTick(first)) return first.value
  const chosen = controls.filter((control) => isTick(control) && control.checked).map(({ value }) => value)
  return first.type === 'checkbox' && controls.length > 1 ? chosen : (chosen[0] ?? '')
}

function belongsInDraft(control: Control): boolean {
  if (control.name === '' || ['file', 'password', 'submit', 'button'].includes(control.type)) return false
  if (control.type === 'hidden') return isRowsField(control.name)
  return !control.name.startsWith('_') && !control.name.startsWith('$')
}

function isControl(element: Element): element is Control {
  return (
    element instanceof HTMLInputElement ||
    element instanceof HTMLTextAreaElement ||
    element instanceof HTMLSelectElement
  )
}

function isTick(control: Control): control is HTMLInputElement {
  return control.type === 'checkbox' || control.type === 'radio'
}
