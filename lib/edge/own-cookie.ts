import { env } from '@/lib/env'

/** `__Host-` on https: no other host, path or plain connection can set or read it (ASVS 3.3.3). */
export function ownCookieName(name: string): string {
  return isHttps() ? `__Host-alongside.${name}` : `alongside.${name}`
}

/**
 * Everything about a cookie but its value: closed to scripts and to other sites, for so many seconds. With none it is
 * taken away, which a browser does only when told everything else again.
 */
export function ownCookie(
  name: string,
  seconds: number,
  { sameSite = 'lax' }: { sameSite?: 'lax' | 'strict' } = {},
) {
  return {
    name: ownCookieName(name),
    httpOnly: true,
    sameSite,
    path: '/',
    // The address people use: behind a proxy, the request itself is plain http.
    secure: isHttps(),
    maxAge: seconds,
  } as const
}

function isHttps(): boolean {
  return env().NEXTAUTH_URL.startsWith('https:')
}
