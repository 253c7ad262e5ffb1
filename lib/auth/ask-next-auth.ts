import 'server-only'
import NextAuth, { type NextAuthOptions } from 'next-auth'

export type NextAuthRequest = {
  method: 'GET' | 'POST'
  /** The part of next-auth's own address after `/api/auth/`: `['callback', 'council']`. */
  path: readonly string[]
  query?: Record<string, string>
  body?: Record<string, string>
  cookies: Record<string, string>
}

export type NextAuthAnswer = { status: number; location: string | undefined; cookies: string[] }

/**
 * Asks next-auth one thing and gives back what it would have sent, so that what it may be asked, and what of its
 * answer reaches the browser, is decided here.
 */
export async function askNextAuth(
  { method, path, query = {}, body = {}, cookies }: NextAuthRequest,
  options: NextAuthOptions,
): Promise<NextAuthAnswer> {
  const answer = { status: 200, headers: new Map<string, string | string[]>() }
  const response = {
    status(code: number) {
      answer.status = code
      return response
    },
    setHeader(name: string, value: string | string[]) {
      answer.headers.set(name.toLowerCase(), value)
      return response
    },
    getHeader: (name: string) => answer.headers.get(name.toLowerCase()),
    end: () => response,
    send: () => response,
    json: () => response,
  }
  const request = { method, query: { ...query, nextauth: [...path] }, body, cookies, headers: {} }
  await NextAuth(request as never, response as never, options)
  const location = answer.headers.get('location')
  return {
    status: answer.status,
    location: typeof location === 'string' ? location : undefined,
    cookies: [answer.headers.get('set-cookie') ?? []].flat(),
  }
}
