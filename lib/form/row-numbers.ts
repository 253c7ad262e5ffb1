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
