// Given the built product, when it is started for real with something that would be unsafe,
// then it ends at once and says in a sentence what to put right.
import { afterAll, expect, test } from 'vitest'
import { withClient } from '@/scripts/postgres/databases'
import { appAccount } from '@/scripts/start/app-account'
import { environmentFor } from '@/scripts/start/prepare'
import { outcomeOf, startNode } from '@/scripts/start/run-script'
import { freePort } from '../free-port'

const ownerUrl = process.env['DATABASE_URL'] ?? ''

afterAll(async () => {
  const role = `${new URL(ownerUrl).pathname.slice(1)}_web`.slice(0, 60)
  await withClient(process.env['SUPERUSER_URL'] ?? '', (client) =>
    client.query(`drop role if exists "${role}"`),
  )
})

async function started(settings: Readonly<Record<string, string | undefined>>) {
  const port = await freePort()
  const url = `http://localhost:${port}`
  const env = environmentFor({ ownerUrl, appUrl: process.env['APP_DATABASE_URL'] }, url)
  return outcomeOf(
    startNode(
      ['node_modules/next/dist/bin/next', 'start', '-H', '127.0.0.1', '-p', String(port)],
      { ...env, NEXTAUTH_URL: url, NODE_ENV: 'production', ALONGSIDE_SAMPLE: '1', ...settings },
      'pipe',
    ),
  )
}

test.each([
  ['as the owner of the tables', { APP_DATABASE_URL: ownerUrl }, 'owns the tables'],
  ['as a superuser', { APP_DATABASE_URL: process.env['SUPERUSER_URL'] }, 'above row-level security'],
  ['with invented people', { ALONGSIDE_SAMPLE: undefined }, 'invented people'],
  [
    'with a secret everybody knows',
    { NEXTAUTH_SECRET: 'change-me-change-me-change-me-change-me' },
    'NEXTAUTH_SECRET',
  ],
  ['without a key for its forms', { NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: '' }, 'ENCRYPTION_KEY'],
  ['on an address in the clear', { NEXTAUTH_URL: 'http://alongside.example.gov.uk' }, 'https'],
])('a start %s is refused', async (_, settings, word) => {
  const { code, said } = await started(settings)
  expect(said).toContain('Alongside did not start.')
  expect(said).toContain(word)
  expect(code).toBe(1)
})

test('the account made for the app passes, and saying twice who it is changes nothing', async () => {
  const first = await appAccount(ownerUrl, 'a-password-of-the-test')
  expect(await appAccount(ownerUrl, 'a-password-of-the-test')).toBe(first)
  expect(new URL(first).username).toMatch(/_web$/)
  const { said } = await started({ APP_DATABASE_URL: first, NEXTAUTH_URL: 'http://a.example' })
  expect(said).not.toContain('owns the tables')
  expect(said).not.toContain('row-level security')
  expect(said).toContain('https')
})
