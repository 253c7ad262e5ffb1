import type { Patch } from '@/lib/form/field-value'
import { rowsField } from '@/lib/form/machinery'
import { rowsToShow } from '@/lib/form/row-numbers'

/**
 * The values of a draft with the rows its page will show, so that merely opening the page changes nothing. `lists`
 * names each list of rows with how many blank ones a new page begins with.
 */
export function withRowsShown(values: Patch, lists: Readonly<Record<string, number>>): Patch {
  const texts = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? value : [...value]]),
  )
  const shown = Object.entries(lists).map(([list, atFirst]) => [
    rowsField(list),
    rowsToShow(list, texts[rowsField(list)], texts, atFirst).join(),
  ])
  return { ...values, ...Object.fromEntries(shown) }
}
