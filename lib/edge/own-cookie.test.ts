import { afterEach, beforeEach, expect, test, vi } from 'vitest'

beforeEach(() => vi.resetModules())
afterEach(() => vi.unstubAllEnvs())

async function cookieAt(address: string) {
  vi.stubEnv('DATABASE_URL', 'postgres://nobody@localhost/nothing')
  vi.stubEnv('NEXTAUTH_SECRET', 'only-for-tests-only-for-tests-only-for-tests')
  vi.stubEnv('NEXTAUTH_URL', address)
  return import('./own-cookie')
}

test('on https a cookie is of this host alone, closed to scripts, and not sent along from another site', async () => {
  const { ownCookie } = await cookieAt('https://alongside.example.gov.uk')
  expect(ownCookie('theme', 60)).toEqual({
    name: '__Host-alongside.theme',
    httpOnly: true,
    sameSite: 'lax',
    path: '/',
    secure: true,
    maxAge: 60,
  })
  expect(ownCookie('search', 600, { sameSite: 'strict' })).toMatchObject({ sameSite: 'strict' })
})

test('taken away, it is told to a browser in every word it was set with, or the browser would keep it', async () => {
  const { ownCookie } = await cookieAt('https://alongside.example.gov.uk')
  expect({ ...ownCookie('held', 0), maxAge: 60 }).toEqual(ownCookie('held', 60))
})

test('on a machine of one’s own, without https, it still works', async () => {
  const { ownCookie } = await cookieAt('http://localhost:3000')
  expect(ownCookie('theme', 60)).toMatchObject({ name: 'alongside.theme', secure: false })
})
