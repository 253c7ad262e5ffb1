/**
 * JSON with the keys of every object in alphabetical order: equal values give equal bytes wherever they are
 * written. Leaves out what is undefined, as JSON does. Two spaces of indent when asked.
 */
export function canonicalJson(value: unknown, indent = 0): string {
  return JSON.stringify(inOrder(value), null, indent)
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => each !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, each]) => [key, inOrder(each)]),
  )
}
