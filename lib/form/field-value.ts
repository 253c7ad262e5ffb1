/** What one field holds: a text, or the chosen values of a group of tick boxes. */
export type FieldValue = string | readonly string[]

/** Some fields of a form, by name. */
export type Patch = Readonly<Record<string, FieldValue>>

/** Whether two values say the same. A lone tick may travel as a text or as a list of one; no tick as either. */
export function sameValue(a: FieldValue | undefined, b: FieldValue | undefined): boolean {
  const [left, right] = [listOf(a), listOf(b)]
  return left.length === right.length && left.every((value, at) => value === right[at])
}

function listOf(value: FieldValue | undefined): readonly string[] {
  if (value === undefined || value === '') return []
  return typeof value === 'string' ? [value] : value
}
