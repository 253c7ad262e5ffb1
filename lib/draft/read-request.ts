/** The most bytes one save may send. */
export const mostSaveBytes = 1_000_000

export type ReadBody = { ok: true; value: unknown } | { ok: false; status: 400 | 413 | 415; error: string }

/**
 * Whether a request comes from a page of this site, so that no other site can write with somebody's cookie.
 * Browsers say so themselves; for one that does not, the origin must be the host that was asked. Never the
 * forwarded one: whoever sends a request can write that.
 */
export function isFromThisSite(headers: Headers): boolean {
  const site = headers.get('sec-fetch-site')
  if (site !== null) return site === 'same-origin'
  const origin = headers.get('origin')
  const host = headers.get('host')
  return origin !== null && host !== null && URL.canParse(origin) && new URL(origin).host === host
}

/** Reads a JSON body, stopping at the limit however long the sender says it is. */
export async function readJson(request: Request): Promise<ReadBody> {
  if (!request.headers.get('content-type')?.startsWith('application/json'))
    return { ok: false, status: 415, error: 'This was not saved, because it did not come from the page' }
  const text = await readText(request)
  if (text === undefined) return { ok: false, status: 413, error: tooMuch }
  try {
    return { ok: true, value: JSON.parse(text) }
  } catch {
    return { ok: false, status: 400, error: 'This was not saved, because only part of it arrived' }
  }
}

async function readText({ body }: Request): Promise<string | undefined> {
  if (body === null) return ''
  const decoder = new TextDecoder()
  let bytes = 0
  let text = ''
  for await (const chunk of body) {
    bytes += chunk.byteLength
    if (bytes > mostSaveBytes) return undefined
    text += decoder.decode(chunk, { stream: true })
  }
  return text + decoder.decode()
}

const tooMuch =
  'There is more here than can be saved at once. Shorten something you wrote, or save it in two parts'
