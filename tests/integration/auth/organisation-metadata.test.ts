import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Organisation } from '@/lib/auth/organisation'
import { leaveForOrganisation } from '@/lib/auth/organisation-handshake'

let server: Server
let address = ''
let says: unknown

beforeAll(async () => {
  server = createServer((request, response) => {
    if (request.url === '/moved/.well-known/openid-configuration')
      return response.writeHead(302, { location: '/.well-known/openid-configuration' }).end()
    response.setHeader('content-type', 'application/json').end(JSON.stringify(says))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => server.close())

const called = (issuer: string): Organisation => ({
  id: 'council',
  name: 'Ashmere Council',
  issuer,
  clientId: 'alongside',
  clientSecret: 'a-secret-of-the-tests',
  tenants: [],
  subject: 'sub',
  secondFactor: { amr: ['mfa'], acr: [] },
  ask: {},
})
const publishing = (issuer: string) => ({
  issuer,
  authorization_endpoint: `${address}/sign-in`,
  token_endpoint: `${address}/token`,
  jwks_uri: `${address}/keys`,
})

describe('what an organisation publishes of its own sign-in', () => {
  it.each([
    ['says it is somebody else', () => publishing('https://login.council.example')],
    ['says it is almost who it should be', () => publishing(`${address}/`)],
    ['does not say who it is', () => ({ authorization_endpoint: `${address}/sign-in` })],
    ['is nothing of the kind', () => 'sign in here'],
  ])('leads nobody there when it %s', async (_, made) => {
    says = made()
    expect(await leaveForOrganisation(called(address), { cookies: {} })).toEqual({ ok: false })
  })

  it('leads nobody there when it has moved, or does not answer', async () => {
    says = publishing(`${address}/moved`)
    expect(await leaveForOrganisation(called(`${address}/moved`), { cookies: {} })).toEqual({ ok: false })
    expect(await leaveForOrganisation(called('http://127.0.0.1:9'), { cookies: {} })).toEqual({ ok: false })
  })

  it('leads there when it is who the settings say', async () => {
    says = publishing(address)
    expect(await leaveForOrganisation(called(address), { cookies: {} })).toMatchObject({
      ok: true,
      location: expect.stringContaining(`${address}/sign-in?`),
    })
  })
})
