import { describe, expect, it } from 'vitest'
import { isEmailAddress } from './email-address'

describe('an e-mail address in the record', () => {
  it.each(['rae@example.org', "rae.o'neil+home@mail.example.co.uk", 'R_1@x-y.example'])(
    'may be %s',
    (text) => {
      expect(isEmailAddress(text)).toBe(true)
    },
  )

  it.each([
    'rae@example.org, col@example.org',
    'rae@example.org;col@example.org',
    'Rae <rae@example.org>',
    'rae@example.org\r\nBcc: col@example.org',
    'rae@example.org\nsubject: x',
    '"rae@x"@example.org',
    'rae@localhost',
    'rae@exa mple.org',
    'rae@@example.org',
    'r..e@example.org',
    '-oQ/tmp@example.org',
    'rae',
    '@example.org',
    `${'a'.repeat(65)}@example.org`,
    `a@${'b'.repeat(250)}.org`,
  ])('is never %j: it is one mailbox and nothing else', (text) => {
    expect(isEmailAddress(text)).toBe(false)
  })
})
