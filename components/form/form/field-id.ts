/**
 * The id of the control an error points at. A group (a date, radios, tick boxes) is entered at its first
 * control, so that has the group's own id.
 */
export function fieldId(idPrefix: string, field: string): string {
  return `${idPrefix}${field.replace(/-day$/, '')}`
}
