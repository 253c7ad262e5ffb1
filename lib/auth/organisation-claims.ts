import type { Organisation } from './organisation'

/** Who an organisation says somebody is: the whole key, and never an e-mail address. */
export type OutsideSelf = {
  issuer: string
  tenant: string
  subject: string
  authenticatedAt: Date | undefined
}

export type ClaimsRefused = 'issuer' | 'tenant' | 'guest' | 'second-factor' | 'subject'

type Claims = Readonly<Record<string, unknown>>

/**
 * Reads the claims of a token whose signature, audience, nonce and state have been checked. Refuses another issuer
 * or directory than those allowed, guests of a directory, and anybody not asked for a second factor (ASVS 6.8).
 */
export function readClaims(
  organisation: Organisation,
  claims: Claims,
): { ok: true; self: OutsideSelf } | { ok: false; why: ClaimsRefused } {
  const tenant = textOf(claims, 'tid')
  const subject = textOf(claims, organisation.subject)
  if (claims['iss'] !== organisation.issuer) return { ok: false, why: 'issuer' }
  if (organisation.tenants.length > 0 && !organisation.tenants.includes(tenant))
    return { ok: false, why: 'tenant' }
  if (isGuest(claims, organisation.issuer, tenant)) return { ok: false, why: 'guest' }
  if (!hadSecondFactor(organisation, claims)) return { ok: false, why: 'second-factor' }
  if (subject === '') return { ok: false, why: 'subject' }
  const at = claims['auth_time']
  const authenticatedAt = typeof at === 'number' ? new Date(at * 1000) : undefined
  return { ok: true, self: { issuer: organisation.issuer, tenant, subject, authenticatedAt } }
}

function hadSecondFactor({ secondFactor }: Organisation, claims: Claims): boolean {
  const shown = [...listOf(claims['acr']), ...listOf(claims['acrs'])]
  return (
    listOf(claims['amr']).some((method) => secondFactor.amr.includes(method)) ||
    shown.some((level) => secondFactor.acr.includes(level))
  )
}

/** Somebody else's people let into a directory: `acct` 1, another directory in `idp`, or a name marked `#EXT#`. */
function isGuest(claims: Claims, issuer: string, tenant: string): boolean {
  const home = textOf(claims, 'idp')
  const atHome = ['', issuer, `https://sts.windows.net/${tenant}/`].includes(home)
  const marked = [textOf(claims, 'upn'), textOf(claims, 'preferred_username')].some((name) =>
    /#EXT#/i.test(name),
  )
  return claims['acct'] === 1 || claims['acct'] === '1' || !atHome || marked
}

function textOf(claims: Claims, name: string): string {
  const value = claims[name]
  return typeof value === 'string' ? value : ''
}

function listOf(value: unknown): string[] {
  return [value].flat().filter((one) => typeof one === 'string')
}
