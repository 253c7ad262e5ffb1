import { request } from 'node:http'

export type Sent = {
  method?: string
  path: string
  headers?: Record<string, string>
  body?: string | undefined
}
export type Got = { status: number; headers: Record<string, string>; body: string; bytes: Buffer }

/** One request, written exactly as given: `fetch` would put right what these tests put wrong. */
export function exchange(url: string, { method = 'GET', path, headers = {}, body }: Sent): Promise<Got> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url)
    const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }
    const sending = request(
      // A connection of its own: one kept for the next request may be closed under it.
      { hostname, port, method, path, headers: { ...length, ...headers }, agent: false },
      (answer) => {
        const parts: Buffer[] = []
        answer.on('data', (part: Buffer) => parts.push(part))
        answer.on('end', () => {
          const bytes = Buffer.concat(parts)
          const flat = Object.entries(answer.headers).map(([name, value]) => [name, String(value)])
          resolve({
            status: answer.statusCode ?? 0,
            headers: Object.fromEntries(flat),
            body: bytes.toString('utf8'),
            bytes,
          })
        })
      },
    )
    sending.on('error', reject)
    sending.end(body)
  })
}

/** The fields of a form, as a browser posts them. */
export function formOf(fields: Record<string, string>): { body: string; headers: Record<string, string> } {
  const between = 'between-the-fields'
  const parts = Object.entries(fields).map(
    ([name, value]) => `--${between}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  )
  return {
    body: `${parts.join('')}--${between}--\r\n`,
    headers: { 'content-type': `multipart/form-data; boundary=${between}` },
  }
}
