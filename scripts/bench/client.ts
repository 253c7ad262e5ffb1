import { Agent, request } from 'node:http'

/** One request to be timed. */
export type Ask = {
  method?: 'GET' | 'POST' | 'PUT'
  path: string
  headers?: Readonly<Record<string, string>>
  body?: string
}

export type Answer = { status: number; body: string; headers: NodeJS.Dict<string | string[]> }

/** One keep-alive connection, as a browser has. */
export type Line = { send: (ask: Ask) => Promise<Answer>; close: () => void }

/** Opens a connection to the app at `base`, for one request at a time. */
export function openLine(base: string): Line {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const { hostname, port, host } = new URL(base)
  return {
    close: () => agent.destroy(),
    send: ({ method = 'GET', path, headers, body }) =>
      new Promise((resolve, reject) => {
        const sent = request(
          {
            agent,
            hostname,
            port,
            method,
            path,
            headers: {
              host,
              origin: base,
              ...headers,
              ...(body === undefined ? {} : { 'content-length': Buffer.byteLength(body) }),
            },
          },
          (answer) => {
            const parts: Buffer[] = []
            answer.on('data', (part: Buffer) => parts.push(part))
            answer.on('error', reject)
            answer.on('end', () =>
              resolve({
                status: answer.statusCode ?? 0,
                body: Buffer.concat(parts).toString('utf8'),
                headers: answer.headers,
              }),
            )
          },
        )
        sent.on('error', reject)
        sent.end(body)
      }),
  }
}
