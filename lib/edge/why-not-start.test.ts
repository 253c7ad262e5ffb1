import { randomBytes } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { type StartSettings, whyNotStart } from './why-not-start'

const right: StartSettings = {
  NEXTAUTH_SECRET: `${randomBytes(32).toString('hex')}ghijklmnop`,
  NEXTAUTH_URL: 'https://alongside.example.gov.uk',
  NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: Buffer.from(Array.from({ length: 32 }, (_, at) => at * 7)).toString(
    'base64',
  ),
}
const walled = { isAboveTheWalls: false, isOwner: false, hasSamplePeople: false }

test('a start with its own secrets, https and an account that owns nothing goes on', () => {
  expect(whyNotStart(right, walled)).toEqual([])
})

describe('what is said to a database on another machine', () => {
  const far = 'postgresql://web:x@db.example.gov.uk:5432/alongside'

  test.each(['DATABASE_URL', 'APP_DATABASE_URL'])('crosses no network in the clear: %s', (name) => {
    for (const address of [
      far,
      `${far}?sslmode=require`,
      `${far}?sslmode=disable`,
      'postgresql://w:x@/a?host=db.example',
    ])
      expect(whyNotStart({ ...right, [name]: address }, walled)).toEqual([expect.stringContaining(name)])
    expect(whyNotStart({ ...right, [name]: `${far}?sslmode=verify-full` }, walled)).toEqual([])
  })

  test('needs no certificate by a socket, on this machine, or where a network leads nowhere else', () => {
    for (const address of [
      'postgresql://w:x@localhost/a',
      'postgresql://w:x@127.0.0.1:5433/a',
      'postgresql://w:x@/a?host=/var/run/postgresql',
    ])
      expect(whyNotStart({ ...right, APP_DATABASE_URL: address }, walled)).toEqual([])
    expect(whyNotStart({ ...right, APP_DATABASE_URL: far, DATABASE_ON_THIS_MACHINE: '1' }, walled)).toEqual(
      [],
    )
  })
})

describe('a production start is refused', () => {
  test.each([
    [
      'with a secret everybody knows',
      { NEXTAUTH_SECRET: 'change-me-change-me-change-me-change-me' },
      'NEXTAUTH_SECRET',
    ],
    [
      'with the secret of a build',
      { NEXTAUTH_SECRET: 'only-while-building-only-while-building' },
      'NEXTAUTH_SECRET',
    ],
    ['with a secret of one letter', { NEXTAUTH_SECRET: 'a'.repeat(64) }, 'NEXTAUTH_SECRET'],
    ['without a key for its forms', { NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: undefined }, 'ENCRYPTION_KEY'],
    [
      'with half a key',
      { NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: randomBytes(16).toString('base64') },
      'ENCRYPTION_KEY',
    ],
    [
      'with a key of nothing',
      { NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: Buffer.alloc(32).toString('base64') },
      'ENCRYPTION_KEY',
    ],
    ['on an address in the clear', { NEXTAUTH_URL: 'http://alongside.example.gov.uk' }, 'https'],
  ])('%s', (_, setting, word) => {
    const why = whyNotStart({ ...right, ...setting }, walled)
    expect(why).toHaveLength(1)
    expect(why[0]).toContain(word)
  })

  test.each([
    ['as a superuser', { isAboveTheWalls: true, isOwner: true }, 'row-level security'],
    ['as the owner of the tables', { isOwner: true }, 'APP_DATABASE_URL'],
    ['with invented people in the database', { hasSamplePeople: true }, 'invented people'],
  ])('%s', (_, fact, word) => {
    const why = whyNotStart(right, { ...walled, ...fact })
    expect(why).toHaveLength(1)
    expect(why[0]).toContain(word)
  })

  test('but invented people may be tried out where a start made them itself', () => {
    expect(whyNotStart({ ...right, ALONGSIDE_SAMPLE: '1' }, { ...walled, hasSamplePeople: true })).toEqual([])
  })
})
