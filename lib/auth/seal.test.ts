import { afterEach, beforeEach, expect, test, vi } from 'vitest'

const [now, before, older] = ['now', 'before', 'older'].map((word) => `${word}-`.repeat(12).slice(0, 44))

beforeEach(() => vi.stubEnv('DATABASE_URL', 'postgres://nobody@localhost/nothing'))
afterEach(() => vi.unstubAllEnvs())

async function sealing(secret: string | undefined, previous?: string) {
  vi.resetModules()
  vi.stubEnv('NEXTAUTH_SECRET', secret)
  vi.stubEnv('NEXTAUTH_SECRET_BEFORE', previous)
  return import('./seal')
}

test('what was sealed and marked under the secret before this one still counts, and nothing older does', async () => {
  const made: Record<string, { sealed: string; marked: string }> = {}
  for (const secret of [older, before]) {
    const { seal, mark } = await sealing(secret)
    made[secret ?? ''] = { sealed: seal('authenticator', 'JBSWY3DP'), marked: mark('link', 'an-id') }
  }
  const { unseal, marks } = await sealing(now, before)
  expect(unseal('authenticator', made[before ?? '']?.sealed ?? '')).toBe('JBSWY3DP')
  expect(marks('link', 'an-id')).toContain(made[before ?? '']?.marked)
  expect(unseal('authenticator', made[older ?? '']?.sealed ?? '')).toBeUndefined()
  expect(marks('link', 'an-id')).not.toContain(made[older ?? '']?.marked)
})

test('a mark has 256 bits, and a seal never comes out the same twice', async () => {
  const { mark, seal } = await sealing(now)
  expect(Buffer.from(mark('link', 'an-id'), 'base64url')).toHaveLength(32)
  const seals = Array.from({ length: 1_000 }, () => seal('authenticator', 'JBSWY3DP'))
  expect(new Set(seals.map((sealed) => sealed.slice(0, 16))).size).toBe(1_000)
})

test('what was altered by one bit, cut short or sealed for another use does not open, and says no more than that', async () => {
  const { seal, unseal } = await sealing(now)
  const sealed = seal('step', 'a-step')
  expect(unseal('step', sealed)).toBe('a-step')
  const bytes = Buffer.from(sealed, 'base64url')
  for (let at = 0; at < bytes.length; at += 1) {
    const altered = Buffer.from(bytes)
    altered[at] = (altered[at] ?? 0) ^ 1
    expect(unseal('step', altered.toString('base64url'))).toBeUndefined()
    expect(unseal('step', bytes.subarray(0, at).toString('base64url'))).toBeUndefined()
  }
  expect(unseal('link', sealed)).toBeUndefined()
})
