// Given the product as it ships, when somebody writes to it what no browser writes: other methods, torn messages, names
// of files, questions of other sites,
// then it answers each as it should, in the right kind, and tells nothing.
import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { asItShips, type Door } from './doors'
import { exchange } from './exchange'

let door: Door

beforeAll(async () => {
  door = await asItShips()
})
afterAll(() => door?.close())

/** Exactly these bytes, and what comes back before the other end hangs up. */
function written(bytes: string): Promise<string> {
  const { hostname, port } = new URL(door.url)
  return new Promise((resolve, reject) => {
    let got = ''
    const socket = connect(Number(port), hostname, () => socket.end(bytes))
    socket.on('data', (part: Buffer) => (got += part.toString('latin1')))
    socket.on('close', () => resolve(got))
    socket.on('error', reject)
  })
}

const statusOf = (answer: string) => Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1] ?? 0)

describe('what an answer says it is', () => {
  test.each([
    ['/sign-in', 'text/html; charset=utf-8', /^<!DOCTYPE html>/i],
    ['/nothing-here', 'text/html; charset=utf-8', /^<!DOCTYPE html>/i],
    ['/_next/image?url=x', 'text/html; charset=utf-8', /^<!doctype html>/i],
    ['/api/health', 'application/json', /^\{"ok":true\}$/],
    ['/api/auth/nothing', 'text/plain; charset=utf-8', /^There is nothing/],
  ])('is what it is: %s', async (path, kind, body) => {
    const got = await exchange(door.url, { path })
    expect(got.headers['content-type']).toBe(kind)
    expect(got.body).toMatch(body)
  })

  test('of each file of a page is what a browser may take it for', async () => {
    const { body } = await exchange(door.url, { path: '/sign-in' })
    const files = [...body.matchAll(/(?:src|href)="(\/_next\/static\/[^"]+)"/g)].map(([, path = '']) => path)
    expect(files.length).toBeGreaterThan(5)
    for (const path of new Set(files)) {
      const { headers } = await exchange(door.url, { path })
      const kind = path.includes('.css')
        ? /^text\/css; charset/
        : path.includes('.js')
          ? /^application\/javascript; charset/
          : /^font\/|^image\//
      expect(headers['content-type'], path).toMatch(kind)
      expect(headers['x-content-type-options'], path).toBe('nosniff')
    }
  })
})

describe('messages that two readers could take for two things', () => {
  const head = 'POST /sign-in HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n'
  test.each([
    [
      'chunks and a length',
      `${head}Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /x HTTP/1.1\r\n\r\n`,
    ],
    ['two lengths', `${head}Content-Length: 4\r\nContent-Length: 5\r\n\r\nabcde`],
    ['a length that is no number', `${head}Content-Length: 4x\r\n\r\nabcd`],
    ['chunks of another name', `${head}Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n`],
    ['a space before the colon', `${head}Content-Length : 4\r\n\r\nabcd`],
    ['a line folded into two', `${head}X-A: b\r\n c\r\nContent-Length: 0\r\n\r\n`],
    ['a line ended with half an ending', `${head}X-A: b\nX-C: d\r\nContent-Length: 0\r\n\r\n`],
    ['a name with a break in it', `GET /sign-in HTTP/1.1\r\nHost: a\rb\r\n\r\n`],
    ['more headers than anybody sends', `${head}X-A: ${'a'.repeat(40_000)}\r\n\r\n`],
  ])('are refused: %s', async (_, bytes) => {
    const answer = await written(bytes)
    expect(statusOf(answer)).toBeGreaterThanOrEqual(400)
    expect(answer.match(/^HTTP\/1\.1 /gm)).toHaveLength(1)
  })
})

describe('methods', () => {
  test.each(['TRACE', 'TRACK', 'DEBUG', 'PROPFIND', 'CONNECT'])(
    '%s gets nothing, and nothing back of what it sent',
    async (method) => {
      for (const path of ['/', '/sign-in', '/api/health', '/api/policy-reports']) {
        const answer = await written(
          `${method} ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nX-Canary: sparrow\r\n\r\n`,
        )
        expect(
          statusOf(answer) === 0 || statusOf(answer) >= 400,
          `${method} ${path}: ${answer.slice(0, 80)}`,
        ).toBe(true)
        expect(answer).not.toContain('sparrow')
      }
    },
  )

  test.each([
    ['PUT', '/sign-in'],
    ['DELETE', '/families/0198c5a2-1111-7222-8333-944445555666'],
    ['PATCH', '/api/health'],
    ['DELETE', '/api/drafts/x/y/z'],
    ['GET', '/api/policy-reports'],
    ['GET', '/sign-out'],
    ['GET', '/people/search'],
  ])('%s of what takes another is refused: %s', async (method, path) => {
    const { status } = await exchange(door.url, { method, path, headers: { 'content-length': '0' } })
    expect([400, 404, 405, 411]).toContain(status)
  })
})

describe('what is not for anybody', () => {
  test.each([
    '/.git/config',
    '/.git/HEAD',
    '/.env',
    '/.env.local',
    '/package.json',
    '/package-lock.json',
    '/next.config.ts',
    '/prisma/schema/family.prisma',
    '/docs/security.md',
    '/server.js',
    '/_next/server/app-paths-manifest.json',
    '/_next/static/',
    '/_next/static/chunks/',
    '/_next/static/chunks/..%2f..%2fserver%2fapp-paths-manifest.json',
    '/_next/static/%2e%2e/server/app-paths-manifest.json',
    '/fonts/',
    '/public/',
    '/api',
    '/api/',
    '/api/docs',
    '/openapi.json',
    '/swagger',
    '/graphql',
    '/metrics',
    '/debug',
    '/status',
    '/sitemap.xml.map',
  ])('is not there: %s', async (path) => {
    const { status, body } = await exchange(door.url, { path })
    expect([307, 308, 400, 404]).toContain(status)
    expect(body).not.toMatch(/Index of|"dependencies"|model Family|repositoryformatversion/)
  })

  test('a page is not served under the name of a file, to be kept by whoever keeps files', async () => {
    for (const path of [
      '/sign-in/x.css',
      '/my-work/x.js',
      '/families/0198c5a2-1111-7222-8333-944445555666/a.png',
    ]) {
      const { status, headers } = await exchange(door.url, { path })
      expect([307, 404], path).toContain(status)
      expect(headers['cache-control'], path).toContain('no-store')
    }
  })
})

describe('other sites', () => {
  const origin = 'https://evil.example'
  test.each(['/sign-in', '/my-work', '/api/health', '/api/drafts/x/y/z', '/nothing-here'])(
    'may read nothing of %s',
    async (path) => {
      for (const method of ['GET', 'OPTIONS']) {
        const { headers } = await exchange(door.url, {
          method,
          path,
          headers: {
            origin,
            'access-control-request-method': 'PUT',
            'access-control-request-headers': 'content-type',
          },
        })
        expect(Object.keys(headers).filter((name) => name.startsWith('access-control-'))).toEqual([])
      }
    },
  )

  test('get no data wrapped in a call of their own', async () => {
    for (const path of ['/api/health', '/api/auth/session', '/my-work'])
      for (const name of ['callback', 'jsonp', 'cb'])
        expect((await exchange(door.url, { path: `${path}?${name}=sparrow` })).body).not.toMatch(
          /sparrow\s*\(/,
        )
  })
})
