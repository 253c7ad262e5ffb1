import type { Got } from '../faults/edge/exchange'

export type Told = { status: number; location: string; page: string; payload: string[] }

/**
 * An answer without what differs from one request to the next in any world: nonces, ids made as a page is drawn, the minute it is, how long
 * is left of a promise (in words, and drawn), and the order and numbers of the rows of its payload, which come as they are ready; and without
 * `asked`, what was asked for.
 */
export function alike({ status, headers, body }: Got, asked = ''): Told {
  const without = (text: string) =>
    (asked ? text.replaceAll(asked, '…') : text)
      .replaceAll(/nonce(=|":)"[A-Za-z0-9+/=_-]{16,}"/g, 'nonce')
      .replaceAll(
        /"shareLeft":[\d.-]+|M20 20V[\dA. ]+Z|, \d{1,2}:\d\d[ap]m|\d+ (min|hours?|days?) (left|late)/g,
        'a time',
      )
      .replaceAll(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, '…')
  return {
    status,
    location: without(headers['location'] ?? ''),
    page: without(body.replaceAll(/<script\b[^>]*>.*?<\/script>/gs, '')),
    payload: rowsIn(body).map(without).sort(),
  }
}

/** What scripts read of a page: rows that refer to one another by number. */
function rowsIn(body: string): string[] {
  const pieces = [...body.matchAll(/self\.__next_f\.push\(\[1,("(?:[^"\\]|\\.)*")\]\)/g)]
  const payload = pieces.map(([, text = '']) => String(JSON.parse(text))).join('')
  return payload
    .split('\n')
    .map((row) => row.replace(/^[0-9a-f]+:/, '').replaceAll(/"\$[A-Zh@]?[0-9a-f]+"/g, '"$"'))
}
