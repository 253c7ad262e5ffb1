import type { Patch } from '@/lib/form/field-value'

/**
 * A box that stands on no such page, if there is one among what was sent: nobody typed in it, and kept it could be
 * taken for words about a family. `boxes` are the names a page has, without what follows them: the number of a row, the
 * box of a row, whom an answer is about, a day's own three boxes.
 */
export function strangeBoxIn(patch: Patch, boxes: readonly string[]): string | undefined {
  return Object.keys(patch).find((name) => !boxes.includes(whatItIs(name)))
}

function whatItIs(name: string): string {
  const [first = ''] = name.replace(/^_rows\./, '').split('.')
  return first.replace(/-(day|month|year)$/, '')
}
