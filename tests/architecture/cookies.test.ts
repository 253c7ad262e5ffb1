import { expect, it } from 'vitest'
import { productSources } from './sources'

/** Cookies of signing in, whose names and flags tests/integration/auth/session-cookie.test.ts holds. */
const ofSigningIn = ['lib/auth/cookie.ts', 'lib/auth/organisation-route.ts']

it('every cookie but those of signing in is made by the one function that closes it', () => {
  const setting = productSources().filter(({ text }) =>
    /\bcookies\(\)\)\s*\.(set|delete)\(|\bcookies\.(set|delete)\(|jar\.(set|delete)\(|['"]set-cookie['"],/i.test(
      text,
    ),
  )
  const others = setting.filter(({ file }) => !ofSigningIn.includes(file))
  expect(setting.length).toBeGreaterThan(3)
  for (const { file, text } of others) expect(text, file).toMatch(/\bset\(\{ ?\s*\.\.\.ownCookie\(/)
})
