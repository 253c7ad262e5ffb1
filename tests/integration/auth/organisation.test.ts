import { createHmac, generateKeyPairSync } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Factor } from '@/lib/auth/factor'
import { authOptions } from '@/lib/auth/next-auth'
import type { Organisation } from '@/lib/auth/organisation'
import { arriveFromOrganisation, leaveForOrganisation } from '@/lib/auth/organisation-handshake'
import { actorOfSession } from '@/lib/auth/session'
import { newId } from '@/lib/db/id'
import { endWorker } from '@/lib/worker/commands/end-worker'
import { inviteWorker } from '@/lib/worker/commands/invite-worker'
import { linkOfWorker } from '@/lib/worker/queries/link'
import { agencies, workers } from '@/prisma/seed/ashmere'
import { hostileAddresses } from '../../support/hostile-addresses'
import { asOwner } from '../../support/owner'
import { administrator, from } from './newcomer'
import {
  client,
  type Said,
  signed,
  startProvider,
  type TestProvider,
  throughProvider,
  unsigned,
} from './organisation-provider'

// Many passwords are hashed here: slow on a busy machine is not wrong.
vi.setConfig({ testTimeout: 120_000 })

const id = 'council'
const anotherKey = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey
let provider: TestProvider
let council: Organisation

beforeAll(async () => {
  provider = await startProvider(`http://localhost:3000/api/auth/callback/${id}`)
  council = {
    id,
    name: 'Ashmere Council',
    issuer: provider.issuer,
    ...client,
    tenants: [],
    subject: 'sub',
    secondFactor: { amr: ['mfa'], acr: ['urn:second-factor'] },
    ask: {},
  }
})
afterAll(() => provider.close())

const cookiesOf = (set: readonly string[]) =>
  Object.fromEntries(
    set.map((cookie) => {
      const [name = '', value = ''] = cookie.split(';')[0]?.split(/=(.*)/) ?? []
      return [name, decodeURIComponent(value)]
    }),
  )

type Twist = {
  organisation?: Organisation
  joining?: string
  query?: (query: Record<string, string>) => Record<string, string>
  cookies?: (cookies: Record<string, string>) => Record<string, string>
}

/** The whole way there and back, as a browser goes it. */
async function comeFrom(said: Said, twist: Twist = {}) {
  provider.say(said)
  const organisation = twist.organisation ?? council
  const departure = await leaveForOrganisation(organisation, { cookies: {} })
  if (!departure.ok) throw new Error('could not leave')
  const query = await throughProvider(departure.location)
  const cookies = cookiesOf(departure.cookies)
  return arriveFromOrganisation(
    organisation,
    {
      query: twist.query?.(query) ?? query,
      cookies: twist.cookies?.(cookies) ?? cookies,
      joining: twist.joining,
      from,
    },
    new Date(),
  )
}

async function invited(email = `${newId()}@ashmere.example`) {
  const place = { agencyId: agencies.oakfield.id, jobTitle: 'Teacher', work: 'practitioner' as const }
  const { workerId } = await inviteWorker(administrator, { name: 'Sam Hill', email, ...place })
  const link = await linkOfWorker(administrator, { workerId })
  return { workerId, joining: link?.address.split('/join/')[1] ?? '' }
}

const mfa = { amr: ['pwd', 'mfa'] }

describe('signing in with one’s organisation', () => {
  it('joins by one’s own invitation, and from then on needs nothing else', async () => {
    const { workerId, joining } = await invited()
    const sub = newId()
    expect(await comeFrom({ sub, ...mfa }, { joining })).toMatchObject({ ok: true, signedIn: { workerId } })
    const again = await comeFrom({ sub, ...mfa })
    const actor = again.ok ? await actorOfSession(again.signedIn.sessionId, new Date()) : undefined
    expect(actor?.workerId).toBe(workerId)
    const [row] = await asOwner(
      async (owner) =>
        (await owner.query('SELECT factors FROM session WHERE id = $1', [actor?.sessionId])).rows,
    )
    expect(row.factors satisfies Factor[]).toEqual(['organisation', 'organisation-second-factor'])
  })

  it('sends the browser back with our own cookie, named and closed as it should be', async () => {
    const { joining } = await invited()
    const arrival = await comeFrom({ sub: newId(), ...mfa }, { joining })
    expect(arrival.cookies.find((cookie) => cookie.startsWith('alongside.session='))).toMatch(
      /; Path=\/;.* HttpOnly; SameSite=Lax/,
    )
    expect(arrival.cookies.every((cookie) => cookie.startsWith('alongside.'))).toBe(true)
  })

  it('never goes by an e-mail address: somebody who claims Helen’s is nobody here', async () => {
    const email = workers.helen.email
    const said = { sub: newId(), ...mfa, email, email_verified: true, preferred_username: email, upn: email }
    expect(await comeFrom(said)).toMatchObject({ ok: false, why: 'unknown' })
    provider.forge((claims) => ({ ...claims, email, email_verified: true }))
    expect(await comeFrom(said)).toMatchObject({ ok: false, why: 'unknown' })
    provider.forge(undefined)
  })

  it('refuses whoever was not asked for a second factor', async () => {
    const { joining } = await invited()
    const sub = newId()
    for (const said of [{ sub }, { sub, amr: ['pwd'] }, { sub, amr: ['pwd'], acr: 'urn:password' }])
      expect(await comeFrom(said, { joining })).toMatchObject({ ok: false, why: 'second-factor' })
    expect(await comeFrom({ sub, acr: 'urn:second-factor' }, { joining })).toMatchObject({ ok: true })
  })

  it.each([
    ['another issuer', (c: Record<string, unknown>) => ({ ...c, iss: 'https://login.evil.example' })],
    ['another client', (c: Record<string, unknown>) => ({ ...c, aud: 'somebody-else' })],
    ['another nonce', (c: Record<string, unknown>) => ({ ...c, nonce: 'not-ours' })],
    ['no nonce', ({ nonce: _, ...c }: Record<string, unknown>) => c],
    ['yesterday', (c: Record<string, unknown>) => ({ ...c, exp: 1_700_000_000, iat: 1_699_999_000 })],
  ])('refuses a token that speaks of %s, though it is signed with the right key', async (_, forgery) => {
    const { joining } = await invited()
    provider.forge(forgery)
    try {
      const arrival = await comeFrom({ sub: newId(), ...mfa }, { joining })
      expect(arrival).toMatchObject({ ok: false, why: 'failed' })
    } finally {
      provider.forge(undefined)
    }
  })

  it.each<[string, (claims: Record<string, unknown>) => string]>([
    ['with no signature at all', (claims) => `${unsigned(claims, 'none')}.`],
    ['with another key', (claims) => signed(claims, anotherKey)],
    [
      'with the secret we share, as if it were a key',
      (claims) => {
        const head = unsigned(claims, 'HS256')
        return `${head}.${createHmac('sha256', client.clientSecret).update(head).digest('base64url')}`
      },
    ],
    [
      'and is then changed',
      (claims) => `${unsigned(claims, 'RS256')}.${signed({ ...claims, sub: 'a' }, anotherKey).split('.')[2]}`,
    ],
  ])('refuses a token that is signed %s', async (_, make) => {
    const { joining } = await invited()
    provider.swap(make)
    try {
      expect(await comeFrom({ sub: newId(), ...mfa }, { joining })).toMatchObject({
        ok: false,
        why: 'failed',
      })
    } finally {
      provider.swap(undefined)
    }
  })

  it('refuses what one organisation said when it is brought to the door of another', async () => {
    const other = await startProvider(`http://localhost:3000/api/auth/callback/hospital`)
    try {
      const { joining } = await invited()
      other.say({ sub: newId(), ...mfa })
      provider.say({ sub: newId(), ...mfa })
      const hospital = { ...council, id: 'hospital', name: 'Hospital', issuer: other.issuer }
      const departure = await leaveForOrganisation(council, { cookies: {} })
      if (!departure.ok) throw new Error('could not leave')
      const query = await throughProvider(departure.location)
      const cookies = cookiesOf(departure.cookies)
      const arrival = await arriveFromOrganisation(hospital, { query, cookies, joining, from }, new Date())
      expect(arrival).toMatchObject({ ok: false, why: 'failed' })
    } finally {
      await other.close()
    }
  })

  it('sends nobody on to an address that came with the way back', async () => {
    const baseUrl = 'http://localhost:3000'
    const sentTo = await Promise.all(
      hostileAddresses.map((url) => authOptions().callbacks?.redirect?.({ url, baseUrl })),
    )
    expect(new Set(sentTo.map((to) => new URL(to ?? '').origin))).toEqual(new Set([baseUrl]))
    const { joining } = await invited()
    const callbackUrl = 'https://evil.example'
    const arrival = await comeFrom(
      { sub: newId(), ...mfa },
      { joining, query: (query) => ({ ...query, callbackUrl }) },
    )
    expect(arrival.cookies.join()).not.toContain('evil')
  })

  it('refuses a journey this browser did not begin: another state, no proof, a code used twice', async () => {
    const { joining } = await invited()
    const said = { sub: newId(), ...mfa }
    const twists: Twist[] = [
      { query: (query) => ({ ...query, state: 'not-ours' }) },
      { query: ({ state: _, ...query }) => query },
      { cookies: () => ({}) },
      { cookies: ({ 'alongside.proof': _, ...cookies }) => cookies },
      { cookies: ({ 'alongside.nonce': _, ...cookies }) => cookies },
      { query: () => ({ error: 'access_denied' }) },
    ]
    for (const twist of twists)
      expect(await comeFrom(said, { joining, ...twist })).toMatchObject({ ok: false, why: 'failed' })
    provider.say(said)
    const departure = await leaveForOrganisation(council, { cookies: {} })
    if (!departure.ok) throw new Error('could not leave')
    const query = await throughProvider(departure.location)
    const arrive = () =>
      arriveFromOrganisation(
        council,
        { query, cookies: cookiesOf(departure.cookies), joining, from },
        new Date(),
      )
    expect((await arrive()).ok).toBe(true)
    expect((await arrive()).ok).toBe(false)
  })

  it('with Entra ID goes by directory and object id: another directory’s people and guests are refused', async () => {
    const entra: Organisation = { ...council, tenants: ['our-directory'], subject: 'oid' }
    const { workerId, joining } = await invited()
    const oid = newId()
    const said = (more: Record<string, unknown>) => ({
      sub: newId(),
      ...mfa,
      oid,
      tid: 'our-directory',
      ...more,
    })
    const refused = async (more: Record<string, unknown>) => {
      provider.forge((claims) => ({ ...claims, ...said(more), sub: claims['sub'] }))
      const arrival = await comeFrom(said(more), { organisation: entra, joining })
      return arrival.ok ? 'in' : arrival.why
    }
    try {
      expect(await refused({ tid: 'their-directory' })).toBe('tenant')
      expect(await refused({ tid: undefined })).toBe('tenant')
      expect(await refused({ acct: 1 })).toBe('guest')
      expect(await refused({ idp: 'https://sts.windows.net/their-directory/' })).toBe('guest')
      expect(await refused({ upn: 'a_b.example#EXT#@council.example' })).toBe('guest')
      expect(await refused({ oid: undefined })).toBe('subject')
      expect(await refused({})).toBe('in')
      const again = await comeFrom(said({}), { organisation: entra })
      expect(again).toMatchObject({ ok: true, signedIn: { workerId } })
    } finally {
      provider.forge(undefined)
    }
  })

  it('of another issuer is another person, though the id be the same', async () => {
    const { joining } = await invited()
    const sub = newId()
    expect((await comeFrom({ sub, ...mfa }, { joining })).ok).toBe(true)
    const other = await startProvider(`http://localhost:3000/api/auth/callback/${id}`)
    try {
      other.say({ sub, ...mfa })
      const organisation = { ...council, issuer: other.issuer }
      const departure = await leaveForOrganisation(organisation, { cookies: {} })
      if (!departure.ok) throw new Error('could not leave')
      const query = await throughProvider(departure.location)
      const arrival = await arriveFromOrganisation(
        organisation,
        { query, cookies: cookiesOf(departure.cookies), from },
        new Date(),
      )
      expect(arrival).toMatchObject({ ok: false, why: 'unknown' })
    } finally {
      await other.close()
    }
  })

  it('takes an invitation once, and nobody else’s', async () => {
    const [one, two] = [await invited(), await invited()]
    const sub = newId()
    expect((await comeFrom({ sub, ...mfa }, { joining: one.joining })).ok).toBe(true)
    expect(await comeFrom({ sub: newId(), ...mfa }, { joining: one.joining })).toMatchObject({ why: 'link' })
    expect(await comeFrom({ sub, ...mfa }, { joining: two.joining })).toMatchObject({ why: 'someone-else' })
    expect(await comeFrom({ sub: newId(), ...mfa }, { joining: 'made up' })).toMatchObject({ why: 'link' })
  })

  it('is over for somebody who has left, whatever their organisation says', async () => {
    const { workerId, joining } = await invited()
    const sub = newId()
    expect((await comeFrom({ sub, ...mfa }, { joining })).ok).toBe(true)
    await endWorker(administrator, { workerId })
    expect(await comeFrom({ sub, ...mfa })).toMatchObject({ ok: false, why: 'unknown' })
  })

  it('is as fresh as the organisation says: a session it opened this morning is not', async () => {
    const { joining } = await invited()
    provider.forge((claims) => ({ ...claims, auth_time: Math.floor(Date.now() / 1000) - 3_600 }))
    const arrival = await comeFrom({ sub: newId(), ...mfa }, { joining })
    provider.forge(undefined)
    const actor = arrival.ok ? await actorOfSession(arrival.signedIn.sessionId, new Date()) : undefined
    expect(Date.now() - Number(actor?.freshAt)).toBeGreaterThan(3_500_000)
  })
})
