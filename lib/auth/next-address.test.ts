import { describe, expect, test } from 'vitest'
import { nextAddress } from './next-address'

const hostile = [
  'https://evil.example',
  'http://evil.example/account',
  '//evil.example',
  '///evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  '/\\/evil.example',
  '/%5cevil.example',
  '/%2f%2fevil.example',
  '/account//evil.example',
  '/account/..//evil.example',
  '/account/../../evil.example',
  '/./account',
  '/account/%2e%2e/x',
  'account',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'file:///etc/passwd',
  'blob:https://evil.example/x',
  '/account\n//evil.example',
  '/account\r\nset-cookie: a=b',
  '/account\t',
  '\t//evil.example',
  '/account\u0000',
  '/account#//evil.example',
  '/account?next=//evil.example',
  '/account?next=https://evil.example',
  '/account@evil.example',
  'https:evil.example',
  'https:/evil.example',
  'http:\\\\evil.example',
  '/\u2215evil.example',
  '/．．/evil.example',
  '//evil.example/%2e%2e',
  '/sign-in/with/council?joining=stolen',
  '/api/auth/callback/council',
  '/_next/image',
  '/join/somebody-elses',
  '/',
  '',
  `/account/${'a'.repeat(500)}`,
]

describe('where one is sent on to', () => {
  test(`is none of ${hostile.length} addresses that lead elsewhere`, () => {
    expect(hostile.length).toBeGreaterThanOrEqual(40)
    expect(hostile.filter((address) => nextAddress(address) !== undefined)).toEqual([])
    for (const given of [undefined, null, 7, {}, ['/account']]) expect(nextAddress(given)).toBeUndefined()
  })

  test.each([
    '/account/recovery-codes',
    '/my-work',
    '/families/01a20ae7-f3b5-73a1-845c-df80ba4342fc/who-has-looked',
    '/administration/people?done=invited',
  ])('is a page of our own, exactly as given: %s', (address) => {
    expect(nextAddress(address)).toBe(address)
  })
})
