/** The rows on screen, by number: from the hidden field `0,1,3`, or nothing known. */
export function rowNumbers(posted: string | string[] | undefined): number[] {
  if (typeof posted !== 'string') return []
  return posted
    .split(',')
    .filter((part) => /^\d{1,4}$/.test(part))
    .map(Number)
}

/** A number is never used again while the page lives, so a removed row's words cannot come back. */
export function withOneMore(shown: readonly number[]): number[] {
  return [...shown, Math.max(-1, ...shown) + 1]
}

/**
 * The rows to show: those listed, and any other that has words in it, for somebody else may have added it. When
 * nothing is known, so many blank rows.
 */
export function rowsToShow(
  list: string,
  listed: string | string[] | undefined,
  values: Readonly<Record<string, string | string[]>>,
  atFirst: number,
): number[] {
  const start = listed === undefined ? Array.from({ length: atFirst }, (_, row) => row) : rowNumbers(listed)
  const written = Object.entries(values).flatMap(([name, value]) =>
    [value].flat().some((text) => text.trim() !== '') ? (rowOf(name, list) ?? []) : [],
  )
  return [...new Set([...start, ...written])].toSorted((a, b) => a - b)
}

/** The number of the row a field stands in, `2` for `action.2.what`; nothing outside this list. */
export function rowOf(name: string, list: string): number | undefined {
  const [row = ''] = name.startsWith(`${list}.`) ? name.slice(list.length + 1).split('.') : []
  return /^\d{1,4}$/.test(row) ? Number(row) : undefined
}
