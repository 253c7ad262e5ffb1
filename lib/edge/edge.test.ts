import { NextRequest } from 'next/server'
import { describe, expect, test } from 'vitest'
import { proxy } from '@/proxy'
import { closedPolicy, contentPolicy } from './content-policy'
import { isOfTheFramework } from './framework-headers'
import { isFromThisSite, mayBeShown } from './same-site'

const ours = 'https://alongside.example'
process.env['DATABASE_URL'] ??= 'postgres://nobody@localhost/nothing'
process.env['NEXTAUTH_SECRET'] ??= 'only-for-tests-only-for-tests-only-for-tests'
process.env['NEXTAUTH_URL'] = ours

const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  proxy(new NextRequest(`${ours}${path}`, { method, headers: { host: 'alongside.example', ...headers } }))

describe('what a page may run', () => {
  test('a script runs by the nonce of its own answer; nothing is made out of text', () => {
    const policy = contentPolicy('abc', { development: false, https: true })
    expect(policy).toContain("script-src 'self' 'nonce-abc' 'strict-dynamic';")
    expect(policy).not.toContain('unsafe')
    for (const rule of [
      "default-src 'none'",
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'self'",
      "frame-ancestors 'none'",
    ])
      expect(policy).toContain(rule)
  })

  test('without the proxy no script runs at all', () => {
    expect(closedPolicy()).toContain("script-src 'none'")
    expect(closedPolicy()).not.toContain('unsafe')
  })

  test('a thousand answers have a thousand nonces', async () => {
    const nonces = await Promise.all(
      Array.from({ length: 1_000 }, async () => nonceOf(await ask('/sign-in'))),
    )
    expect(new Set(nonces).size).toBe(1_000)
    for (const nonce of nonces) expect(Buffer.from(nonce ?? '', 'base64')).toHaveLength(16)
  })

  test('on https the browser is told never to come by http', async () => {
    expect((await ask('/sign-in')).headers.get('strict-transport-security')).toMatch(/max-age=\d{8}/)
  })
})

describe('who may write', () => {
  const from = (headers: Record<string, string>) =>
    isFromThisSite(new Headers({ host: 'alongside.example', ...headers }), ours)

  test.each([
    ['a page of this site', { 'sec-fetch-site': 'same-origin', origin: ours }],
    ['an older browser on a page of this site', { origin: ours }],
    ['this site behind a proxy that asks by another host', { origin: ours, host: 'inside:3000' }],
    ['this site by the host that was asked', { origin: 'http://127.0.0.1:3000', host: '127.0.0.1:3000' }],
    ['no browser at all', {}],
  ])('%s may', (_, headers) => {
    expect(from(headers)).toBe(true)
  })

  test.each([
    ['another site', { origin: 'https://evil.example' }],
    [
      'another site that says it was forwarded',
      { origin: 'https://evil.example', 'x-forwarded-host': 'evil.example' },
    ],
    ['another site under the same owner', { 'sec-fetch-site': 'same-site', origin: 'https://www.example' }],
    ['another site whose origin is hidden', { 'sec-fetch-site': 'cross-site', origin: 'null' }],
    ['a page with no origin of its own', { origin: 'null' }],
    ['another site claiming our origin', { 'sec-fetch-site': 'cross-site', origin: ours }],
  ])('%s may not', async (_, headers) => {
    expect(from(headers)).toBe(false)
    const answer = await ask('/sign-in', headers, 'POST')
    expect(answer.status).toBe(403)
  })
})

describe('who may be shown a page', () => {
  test('somebody led here from another site, in a page of their own', () => {
    expect(mayBeShown(new Headers(crossSite('navigate', 'document')))).toBe(true)
  })

  test.each([
    ['a frame', 'navigate', 'iframe'],
    ['an object', 'navigate', 'object'],
    ['an embed', 'navigate', 'embed'],
    ['a picture', 'no-cors', 'image'],
    ['a script', 'no-cors', 'script'],
    ['words fetched by script', 'cors', 'empty'],
  ])('not another site, as %s', async (_, mode, dest) => {
    expect((await ask('/my-work', crossSite(mode, dest))).status).toBe(403)
  })
})

describe('what the door takes off or turns away', () => {
  test.each([
    'x-middleware-subrequest',
    'X-Middleware-Rewrite',
    'next-resume',
    'x-now-route-matches',
    'x-matched-path',
  ])('a header of the framework’s own from outside: %s', async (name) => {
    expect(isOfTheFramework(name)).toBe(true)
    const kept = (await ask('/my-work', { [name]: '1' })).headers.get('x-middleware-override-headers') ?? ''
    expect(kept.split(',')).not.toContain(name.toLowerCase())
  })

  test('nothing a browser or our own pages send is taken off', () => {
    for (const name of [
      'rsc',
      'next-action',
      'next-url',
      'next-router-state-tree',
      'cookie',
      'x-forwarded-for',
    ])
      expect(isOfTheFramework(name)).toBe(false)
  })

  test('the image optimiser, which is not there', async () => {
    expect((await ask('/_next/image?url=%2Ffavicon.svg&w=64&q=75')).status).toBe(404)
  })

  test('a form longer than can be kept, in a sentence that says what to do', async () => {
    const answer = await ask('/families/new', { 'content-length': '4000001' }, 'POST')
    expect(answer.status).toBe(413)
    expect(await answer.text()).toContain('what you wrote is still in the boxes')
    expect((await post(whole, { 'content-length': '4000000' })).status).toBe(200)
  })

  test.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS'])('what no browser does to a page: %s', async (method) => {
    expect((await ask('/families/new', {}, method)).status).toBe(405)
    expect((await ask('/api/drafts/a/b/c', {}, method)).status).toBe(200)
  })

  test('a form that does not say how long it is', async () => {
    expect((await ask('/families/new', { 'transfer-encoding': 'chunked' }, 'POST')).status).toBe(411)
  })

  test('a form that was torn on its way, in a sentence that says what to do', async () => {
    expect((await post(whole)).status).toBe(200)
    const torn: Record<string, Promise<Response>> = {
      'cut short': post(whole.slice(0, -30)),
      empty: post(''),
      'between nothing': post(whole, { 'content-type': 'multipart/form-data' }),
      'said to be something else': post(whole, { 'content-type': 'application/json' }),
      'said to be nothing': post(whole, { 'content-type': '' }),
    }
    for (const [how, answer] of Object.entries(torn)) {
      expect((await answer).status, how).toBe(400)
      expect(await (await answer).text(), how).toContain('what you wrote is still in the boxes')
    }
  })

  test.each([
    [['$ACTION_REF_1', '$ACTION_1:0', '$ACTION_1:1'], 200],
    [['$ACTION_REF_1', '$ACTION_1:1'], 400],
    [['$ACTION_REF_1', '$ACTION_1:0'], 400],
  ])('a form without script that says what it is for in part: %j is answered %i', async (names, status) => {
    const parts = names.map((name) => `--cut\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n[]\r\n`)
    expect((await post(`${parts.join('')}--cut--\r\n`)).status).toBe(status)
  })

  test.each([
    ['[{"values":{"title":["$$5","b"]},"errors":[]},"$K1"]', 200],
    ['["$undefined","$K1"]', 200],
    ['["$K1"]', 200],
    ['', 400],
    ['[{},', 400],
    ['{}', 400],
    ['[]', 400],
    ['[{},{}]', 400],
    ['["$Q1","$K1"]', 400],
    ['[{"values":{"title":"$@1"}},"$K1"]', 400],
    [`[${'['.repeat(50)}${']'.repeat(50)},"$K1"]`, 400],
  ])('a call of a server action that no page of ours makes: %s is answered %i', async (call, status) => {
    const body = `--cut\r\ncontent-disposition: form-data; name="0"\r\n\r\n${call}\r\n--cut--\r\n`
    expect((await post(body, { 'next-action': 'a'.repeat(42) })).status).toBe(status)
  })
})

const whole = '--cut\r\ncontent-disposition: form-data; name="title"\r\n\r\nWords\r\n--cut--\r\n'

function post(body: string, headers: Record<string, string> = {}): Promise<Response> {
  const kind = { 'content-type': 'multipart/form-data; boundary=cut', 'content-length': String(body.length) }
  return proxy(
    new NextRequest(`${ours}/families/new`, { method: 'POST', body, headers: { ...kind, ...headers } }),
  )
}

function crossSite(mode: string, dest: string): Record<string, string> {
  return { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': mode, 'sec-fetch-dest': dest }
}

function nonceOf(response: Response): string | undefined {
  return /'nonce-([^']+)'/.exec(response.headers.get('content-security-policy') ?? '')?.[1]
}
