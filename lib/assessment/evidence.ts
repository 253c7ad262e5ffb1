import type { FieldValue, Patch } from '@/lib/form/field-value'

/** Where something came from: what, who or where from, and when, as it was written. */
export type Evidence = { row: number; what: string; from: string; when: string }

export const evidenceList = 'evidence'

/** The rows of "How we know" with anything in them, in order. */
export function evidenceIn(values: Patch): Evidence[] {
  const rows = new Set(
    Object.keys(values).flatMap((field) => /^evidence\.(\d{1,4})\./.exec(field)?.[1] ?? []),
  )
  return [...rows]
    .map(Number)
    .toSorted((a, b) => a - b)
    .map((row) => ({
      row,
      what: text(values[`evidence.${row}.what`]),
      from: text(values[`evidence.${row}.from`]),
      when: text(values[`evidence.${row}.when`]),
    }))
    .filter(({ what, from, when }) => [what, from, when].some((words) => words.trim() !== ''))
}

function text(value: FieldValue | undefined): string {
  return typeof value === 'string' ? value : ''
}
