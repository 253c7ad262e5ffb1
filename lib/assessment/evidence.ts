import type { FieldValue, Patch } from '@/lib/form/field-value'

/** Where something came from: what, who or where from, and when, as it was written. */
export type Evidence = { row: number; what: string; from: string; when: string }

export const evidenceList = 'evidence'
export const evidenceRows = '_rows.evidence'

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

/**
 * What a page is rendered with: rows with words in them are always on it, whichever rows anybody else had on
 * screen, and there is one to begin with.
 */
export function withEvidenceRows(values: Patch): Patch {
  const rows = evidenceIn(values).map(({ row }) => row)
  return { ...values, [evidenceRows]: rows.length > 0 ? rows.join() : '0' }
}

function text(value: FieldValue | undefined): string {
  return typeof value === 'string' ? value : ''
}
