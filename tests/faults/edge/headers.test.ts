// Given the product as it ships, when it is asked for pages, actions, machines’ addresses and things that are not there,
// then every answer closes itself to other sites, may not be kept, and says nothing of what it is made with.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { measured } from '../../support/measured'
import { asItShips, type Door } from './doors'
import { exchange, type Got } from './exchange'

const asked = [
  ['a page open to all', 'GET', '/sign-in'],
  ['a page for those signed in', 'GET', '/my-work'],
  ['the front page', 'GET', '/'],
  ['a family', 'GET', '/families/0198c5a2-1111-7222-8333-944445555666'],
  ['what is not there', 'GET', '/nothing-here'],
  ['the image optimiser', 'GET', '/_next/image?url=%2Ffavicon.svg&w=64&q=75'],
  ['the gallery', 'GET', '/gallery'],
  ['a machine’s address', 'GET', '/api/health'],
  ['the session of next-auth', 'GET', '/api/auth/session'],
  ['saving without a session', 'PUT', '/api/drafts/x/y/z'],
  ['a form posted by nobody', 'POST', '/sign-in'],
  ['a search for what scripts read', 'POST', '/people/search'],
] as const
const answers: { what: string; got: Got }[] = []
let door: Door

beforeAll(async () => {
  door = await asItShips()
  for (const [what, method, path] of asked)
    answers.push({
      what,
      got: await exchange(door.url, { method, path, ...(method === 'GET' ? {} : { body: '' }) }),
    })
})
afterAll(() => door?.close())

test('every answer carries the headers that close it', () => {
  const nonces = new Set<string>()
  for (const { what, got } of answers) {
    const policy = got.headers['content-security-policy'] ?? ''
    expect(policy, what).toContain("frame-ancestors 'none'")
    expect(policy, what).not.toContain('unsafe')
    nonces.add(/'nonce-([^']+)'/.exec(policy)?.[1] ?? '')
    expect(got.headers, what).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      'x-frame-options': 'DENY',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    })
  }
  expect(nonces.size).toBe(answers.length)
})

test('a thousand answers of the real server have a thousand nonces', { timeout: 300_000 }, async () => {
  const nonces = new Set<string>()
  for (let at = 0; at < 1_000; at += 1) {
    // Whole pages, and refusals at the door, which cost less.
    const path = at % 10 ? '/_next/image?url=x' : '/help'
    const { headers } = await exchange(door.url, { path })
    nonces.add(/'nonce-([^']{20,})'/.exec(headers['content-security-policy'] ?? '')?.[1] ?? '')
  }
  measured(`G-S10: 1,000 answers, ${nonces.size} nonces`)
  expect(nonces.size).toBe(1_000)
})

test('no answer with anybody’s words may be kept', () => {
  for (const { what, got } of answers) expect(got.headers['cache-control'], what).toContain('no-store')
})

test('no answer says what it is made with', () => {
  for (const { what, got } of answers) {
    expect(Object.keys(got.headers), what).not.toContain('x-powered-by')
    expect(Object.keys(got.headers), what).not.toContain('server')
  }
})

test('each script of a page carries that page’s own nonce, and none is written into it otherwise', async () => {
  for (let at = 0; at < 20; at += 1) {
    const { body, headers } = await exchange(door.url, { path: '/sign-in' })
    const nonce = /'nonce-([^']+)'/.exec(headers['content-security-policy'] ?? '')?.[1]
    const scripts = [...body.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag)
    expect(scripts.length).toBeGreaterThan(3)
    for (const tag of scripts) expect(tag).toContain(`nonce="${nonce}"`)
    expect(body).not.toMatch(/ style="| on(click|load|error)="/)
  }
})

test('a form too long to keep is refused in a sentence', async () => {
  const { status, body } = await exchange(door.url, {
    method: 'POST',
    path: '/sign-in',
    body: 'x'.repeat(4_000_001),
  })
  expect(status).toBe(413)
  expect(body).toContain('what you wrote is still in the boxes')
})
