import 'server-only'
import { cookies } from 'next/headers'
import { isFromThisSite } from '@/lib/edge/same-site'
import { env } from '@/lib/env'
import { paths } from '@/lib/paths'
import { comeFrom } from './come-from'
import { keepSignedIn } from './cookie'
import { cookieName } from './next-auth'
import { arriveFromOrganisation, leaveForOrganisation, organisations } from './organisation-handshake'
import { seal, unseal } from './seal'

/** The address of "Sign in with …": a link, because a form may not lead away from this site. */
export async function leaveHandler(
  request: Request,
  { params }: { params: Promise<{ organisation: string }> },
): Promise<Response> {
  const { organisation: id } = await params
  const organisation = organisations().find((one) => one.id === id)
  if (!organisation) return nothingHere()
  // Nobody begins a session for somebody else: another site may not send them on a way back to us (ASVS 7.6.2).
  if (!isFromThisSite(request.headers, env().NEXTAUTH_URL)) return to(paths.signIn())
  const asked = new URL(request.url).searchParams
  const departure = await leaveForOrganisation(organisation, {
    cookies: await jar(),
    again: asked.get('again') === '1',
  })
  if (!departure.ok) return to(`${paths.signIn()}?refused=failed`)
  const response = away(departure.location, departure.cookies)
  const joining = asked.get('joining')
  if (joining) response.headers.append('set-cookie', joiningCookie(seal('link', joining), 900))
  return response
}

/** Where an organisation sends its people back to: next-auth's own address, and the only one of them that is open. */
export async function arriveHandler(
  request: Request,
  { params }: { params: Promise<{ nextauth: string[] }> },
): Promise<Response> {
  const { nextauth } = await params
  const [action, id, ...rest] = nextauth
  const organisation = organisations().find((one) => one.id === id)
  if (action !== 'callback' || rest.length > 0 || !organisation) return nothingHere()
  const given = await jar()
  const sealed = given[cookieName('joining')]
  const arrival = await arriveFromOrganisation(
    organisation,
    {
      query: Object.fromEntries(new URL(request.url).searchParams),
      cookies: given,
      joining: sealed ? unseal('link', sealed) : undefined,
      from: await comeFrom(),
    },
    new Date(),
  )
  if (arrival.ok) await keepSignedIn(arrival.signedIn)
  const response = arrival.ok
    ? away(new URL(paths.home(), env().NEXTAUTH_URL).href, arrival.cookies.filter(isPassing))
    : away(
        new URL(`${paths.signIn()}?refused=${arrival.why}`, env().NEXTAUTH_URL).href,
        arrival.cookies.filter(isPassing),
      )
  response.headers.append('set-cookie', joiningCookie('', 0))
  return response
}

function isPassing(cookie: string): boolean {
  return !cookie.startsWith(`${cookieName()}=`)
}

async function jar(): Promise<Record<string, string>> {
  return Object.fromEntries((await cookies()).getAll().map(({ name, value }) => [name, value]))
}

function joiningCookie(value: string, seconds: number): string {
  const secure = env().NEXTAUTH_URL.startsWith('https:') ? '; Secure' : ''
  return `${cookieName('joining')}=${value}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${seconds}${secure}`
}

function to(path: string): Response {
  return away(new URL(path, env().NEXTAUTH_URL).href, [])
}

function away(location: string, set: readonly string[]): Response {
  const headers = new Headers({ location, 'cache-control': 'no-store' })
  for (const cookie of set) headers.append('set-cookie', cookie)
  return new Response(null, { status: 302, headers })
}

function nothingHere(): Response {
  return new Response('There is nothing at this address', {
    status: 404,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  })
}
