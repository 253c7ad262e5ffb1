import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'settings-'))
const kept = 'a-secret-kept-in-a-file-and-nowhere-else'

beforeEach(() => {
  vi.resetModules()
  vi.stubEnv('DATABASE_URL', 'postgres://nobody@localhost/nothing')
  vi.stubEnv('NEXTAUTH_SECRET', undefined)
  vi.stubEnv('NEXTAUTH_SECRET_FILE', undefined)
})
afterEach(() => vi.unstubAllEnvs())
afterAll(() => rmSync(folder, { recursive: true }))

test('a secret may stand in a file that a vault puts there, and not in the environment', async () => {
  const file = join(folder, 'nextauth')
  writeFileSync(file, `${kept}\n`, { mode: 0o600 })
  vi.stubEnv('NEXTAUTH_SECRET_FILE', file)
  const { env } = await import('./env')
  expect(env().NEXTAUTH_SECRET).toBe(kept)
})

test('a setting that is missing or wrong is named, and its value is not', async () => {
  vi.stubEnv('NEXTAUTH_SECRET', 'too-short-to-be-one')
  const { env } = await import('./env')
  expect(() => env()).toThrow('NEXTAUTH_SECRET')
  expect(() => env()).not.toThrow('too-short-to-be-one')
})
