import { createSign, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import Provider from 'oidc-provider'

/** What the provider will say of the next person who signs in there. */
export type Said = {
  sub: string
  amr?: string[]
  acr?: string
  email?: string
  [claim: string]: unknown
}

export type TestProvider = {
  issuer: string
  /** Changes what is said of whoever signs in next. */
  say: (said: Said) => void
  /** Rewrites each ID token before it is sent, with the provider's own key: for tokens that lie. */
  forge: (change: ((claims: Record<string, unknown>) => Record<string, unknown>) | undefined) => void
  /** Sends another token in place of each ID token, made of its claims: signed otherwise, or not at all. */
  swap: (make: ((claims: Record<string, unknown>) => string) | undefined) => void
  close: () => Promise<void>
}

export const client = { clientId: 'alongside', clientSecret: 'a-secret-of-the-tests-a-secret-of-the-tests' }

/** A real OpenID Connect provider on this machine, with one client: us. It signs in anybody at once, as told. */
export async function startProvider(redirectUri: string): Promise<TestProvider> {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const key = { ...privateKey.export({ format: 'jwk' }), kid: 'test', alg: 'RS256', use: 'sig' }
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  let said: Said = { sub: 'nobody' }
  let change: Parameters<TestProvider['forge']>[0]
  let make: Parameters<TestProvider['swap']>[0]
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: client.clientId,
        client_secret: client.clientSecret,
        redirect_uris: [redirectUri],
        response_types: ['code'],
        grant_types: ['authorization_code'],
      },
    ],
    jwks: { keys: [key] },
    cookies: { keys: ['only-for-tests'] },
    conformIdTokenClaims: false,
    ttl: { Interaction: 600, Grant: 600, Session: 600, AccessToken: 600, IdToken: 600 },
    acrValues: ['urn:second-factor', 'urn:password'],
    claims: {
      openid: ['sub', 'email', 'email_verified', 'tid', 'oid', 'acct', 'idp', 'upn', 'acr', 'amr'],
    },
    features: { devInteractions: { enabled: false }, claimsParameter: { enabled: true } },
    findAccount: (_context, sub) => ({ accountId: sub, claims: () => ({ ...said, sub }) }),
    interactions: { url: (_context, interaction) => `/interaction/${interaction.uid}` },
    loadExistingGrant: async (context) => {
      const grant = new context.oidc.provider.Grant({
        clientId: client.clientId,
        accountId: said.sub,
      })
      grant.addOIDCScope('openid')
      await grant.save()
      return grant
    },
  })
  provider.use(async (context, next) => {
    if (context.path.startsWith('/interaction/')) {
      const { sub, amr, acr } = said
      await provider.interactionFinished(
        context.req,
        context.res,
        { login: { accountId: sub, remember: false, ...(amr && { amr }), ...(acr && { acr }) } },
        { mergeWithLastSubmission: false },
      )
      context.respond = false
      return
    }
    await next()
    if (context.path !== '/token' || !(change || make) || !context.body) return
    const body = context.body as { id_token?: string }
    if (!body.id_token) return
    const [, payload = ''] = body.id_token.split('.')
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString())
    const told = change?.(claims) ?? claims
    context.body = { ...body, id_token: make?.(told) ?? signed(told, privateKey) }
  })
  server.on('request', provider.callback())
  return {
    issuer,
    say: (next) => {
      said = next
    },
    forge: (next) => {
      change = next
    },
    swap: (next) => {
      make = next
    },
    close: () => closed(server),
  }
}

export function signed(claims: Record<string, unknown>, key: KeyObject): string {
  const head = unsigned(claims, 'RS256')
  return `${head}.${createSign('RSA-SHA256').update(head).sign(key, 'base64url')}`
}

/** The first two parts of a token. */
export function unsigned(claims: Record<string, unknown>, alg: string): string {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
  return `${part({ alg, kid: 'test' })}.${part(claims)}`
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise((resolve) => server.close(() => resolve()))
}

/** Follows a browser through the provider until it would come back to us. Returns what it would bring. */
export async function throughProvider(location: string): Promise<Record<string, string>> {
  const jar = new Map<string, string>()
  let at = location
  for (let step = 0; step < 8; step += 1) {
    const response = await fetch(at, {
      redirect: 'manual',
      headers: { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') },
    })
    for (const cookie of response.headers.getSetCookie()) {
      const [name = '', value = ''] = cookie.split(';')[0]?.split(/=(.*)/) ?? []
      jar.set(name, value)
    }
    const next = response.headers.get('location')
    if (!next) throw new Error(`${response.status} at ${at}: ${await response.text()}`)
    at = new URL(next, at).href
    if (at.startsWith('http://localhost:3000/')) return Object.fromEntries(new URL(at).searchParams)
  }
  throw new Error('The provider never sent the browser back')
}
