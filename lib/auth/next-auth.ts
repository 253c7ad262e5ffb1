import 'server-only'
import type { NextAuthOptions } from 'next-auth'
import { getServerSession } from 'next-auth'
import { encode } from 'next-auth/jwt'
import { ownCookieName } from '@/lib/edge/own-cookie'
import { env } from '@/lib/env'
import { nextAddress } from './next-address'
import { absoluteHours } from './session'

/**
 * next-auth reads and writes one short cookie that holds nothing but the id of a session row. The row is what
 * counts: it is read on every request, so ending it takes effect at once (reference/security-reliability.md 5).
 */
export function authOptions(): NextAuthOptions {
  return {
    secret: env().NEXTAUTH_SECRET,
    session: { strategy: 'jwt', maxAge: absoluteHours * 3600 },
    pages: { signIn: '/sign-in' },
    // Password and sample sign-in are our own forms; an organisation's sign-in is added by organisation-handshake.ts.
    providers: [],
    cookies: {
      sessionToken: { name: cookieName(), options: cookieOptions() },
      state: passing('state'),
      nonce: passing('nonce'),
      pkceCodeVerifier: passing('proof'),
    },
    callbacks: {
      // Whatever a browser sends as an "update" is ignored: only the id we wrote comes back.
      jwt: ({ token }) => ({ sid: token['sid'] }),
      session: ({ token }) => ({ expires: '', sid: token['sid'] }) as never,
      // Nobody is ever sent on to an address that came with the request.
      redirect: ({ url, baseUrl }) => new URL(nextAddress(url) ?? '/', baseUrl).href,
    },
  }
}

/** The id of the session this request's cookie names, if its signature is ours. */
export async function sessionIdOfRequest(): Promise<string | undefined> {
  const session: unknown = await getServerSession(authOptions())
  const sid = (session as { sid?: unknown } | null)?.sid
  return typeof sid === 'string' ? sid : undefined
}

/** The cookie that names a session, signed and encrypted by next-auth. */
export async function sessionCookie(sessionId: string) {
  const value = await encode({
    token: { sid: sessionId },
    secret: env().NEXTAUTH_SECRET,
    maxAge: absoluteHours * 3600,
  })
  return { name: cookieName(), value, ...cookieOptions(), maxAge: absoluteHours * 3600 }
}

export function cookieName(name = 'session'): string {
  return ownCookieName(name)
}

/** A cookie that is needed only while somebody is away at their organisation's sign-in. */
function passing(name: string) {
  return { name: cookieName(name), options: { ...cookieOptions(), maxAge: 900 } }
}

function cookieOptions() {
  return { httpOnly: true, sameSite: 'lax', path: '/', secure: isHttps() } as const
}

function isHttps(): boolean {
  return env().NEXTAUTH_URL.startsWith('https:')
}
