import 'server-only'
import { createHash, randomBytes } from 'node:crypto'
import type { NextAuthOptions } from 'next-auth'
import type { OAuthConfig } from 'next-auth/providers/oauth'
import { env } from '@/lib/env'
import { askNextAuth } from './ask-next-auth'
import type { ComeFrom } from './come-from'
import { authOptions, cookieName } from './next-auth'
import type { Organisation } from './organisation'
import { isWhoItShouldBe, publishedAt } from './organisation-metadata'
import type { SignedIn } from './sign-in'
import { type OrganisationRefused, signInWithOrganisation } from './sign-in-with-organisation'

type Cookies = Record<string, string>

export type Departure = { ok: true; location: string; cookies: string[] } | { ok: false }

export type Arrival =
  | { ok: true; signedIn: SignedIn; cookies: string[] }
  | { ok: false; why: OrganisationRefused | 'failed'; cookies: string[] }

/** The organisations whose own sign-in may be used here. */
export function organisations(): readonly Organisation[] {
  return env().OIDC_PROVIDERS
}

/** Sends a browser to its organisation. `again`: they must prove themselves there anew, however lately they did. */
export async function leaveForOrganisation(
  organisation: Organisation,
  { cookies, again = false }: { cookies: Cookies; again?: boolean },
): Promise<Departure> {
  if (!(await isWhoItShouldBe(organisation, new Date()))) return { ok: false }
  // next-auth's own guard for forms; ours is that this address changes nothing but who is asked.
  const token = randomBytes(32).toString('hex')
  const csrf = `${token}|${createHash('sha256').update(`${token}${env().NEXTAUTH_SECRET}`).digest('hex')}`
  const options = withProvider(organisation, {})
  const answer = await askNextAuth(
    {
      method: 'POST',
      path: ['signin', organisation.id],
      query: again ? { prompt: 'login' } : {},
      body: { csrfToken: token },
      cookies: { ...cookies, [csrfName]: csrf },
    },
    { ...options, cookies: { ...options.cookies, csrfToken: { name: csrfName, options: {} } } },
  )
  const { location } = answer
  const own = new URL(env().NEXTAUTH_URL).origin
  if (!location || new URL(location, own).origin === own) return { ok: false }
  return { ok: true, location, cookies: ours(answer.cookies) }
}

/** Takes in a browser that comes back from its organisation: state, nonce, proof, signature, audience and issuer are checked first. */
export async function arriveFromOrganisation(
  organisation: Organisation,
  {
    query,
    cookies,
    joining,
    from,
  }: { query: Cookies; cookies: Cookies; joining?: string | undefined; from: ComeFrom },
  now: Date,
): Promise<Arrival> {
  if (!(await isWhoItShouldBe(organisation, now))) return { ok: false, why: 'failed', cookies: [] }
  let came: Awaited<ReturnType<typeof signInWithOrganisation>> | undefined
  const options = withProvider(organisation, {
    signIn: async ({ profile }) => {
      came = await signInWithOrganisation({ organisation, claims: { ...profile }, joining, from }, now)
      return came.ok
    },
    jwt: () => ({ sid: came?.ok ? came.sessionId : undefined }),
  })
  const answer = await askNextAuth(
    { method: 'GET', path: ['callback', organisation.id], query, cookies },
    options,
  )
  const kept = ours(answer.cookies)
  if (came?.ok) return { ok: true, signedIn: came, cookies: kept }
  return { ok: false, why: came?.why ?? 'failed', cookies: kept }
}

const csrfName = 'alongside.form'

/** Only cookies of ours: next-auth's others (where to go next, for one) are not wanted. */
function ours(cookies: readonly string[]): string[] {
  const names = ['session', 'state', 'nonce', 'proof'].map((name) => `${cookieName(name)}=`)
  return cookies.filter((cookie) => names.some((name) => cookie.startsWith(name)))
}

function withProvider(organisation: Organisation, callbacks: NextAuthOptions['callbacks']): NextAuthOptions {
  const options = authOptions()
  return {
    ...options,
    providers: [provider(organisation)],
    callbacks: { ...options.callbacks, ...callbacks },
    // What went wrong is told by our own pages and the audit trail; tokens never reach a log.
    logger: { error: () => undefined, warn: () => undefined, debug: () => undefined },
  }
}

function provider({
  id,
  name,
  issuer,
  clientId,
  clientSecret,
  ask,
}: Organisation): OAuthConfig<{ sub: string }> {
  return {
    id,
    name,
    type: 'oauth',
    issuer,
    wellKnown: publishedAt(issuer),
    clientId,
    clientSecret,
    idToken: true,
    checks: ['pkce', 'state', 'nonce'],
    authorization: { params: { scope: 'openid', max_age: 43_200, ...ask } },
    httpOptions: { timeout: 5_000 },
    // Names and addresses are what an administrator wrote here: of theirs only the key counts.
    profile: ({ sub }) => ({ id: sub }),
  }
}
