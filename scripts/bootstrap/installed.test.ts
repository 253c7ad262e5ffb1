import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { isInstalled } from './installed.mjs'

const wanted = {
  '': {},
  'node_modules/a': { version: '1.0.0' },
  'node_modules/for-another-system': { version: '1.0.0', optional: true },
}

const checkout = (installed?: object) => {
  const root = mkdtempSync(join(tmpdir(), 'installed-'))
  writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages: wanted }))
  if (installed !== undefined) {
    mkdirSync(join(root, 'node_modules'))
    writeFileSync(join(root, 'node_modules', '.package-lock.json'), JSON.stringify({ packages: installed }))
  }
  return root
}

test('a clean clone is not installed', () => {
  expect(isInstalled(checkout())).toBe(false)
})

test('an install of the locked versions is, without the builds for other systems', () => {
  expect(isInstalled(checkout({ 'node_modules/a': { version: '1.0.0' } }))).toBe(true)
})

test('after an update of the lock file it no longer is', () => {
  expect(isInstalled(checkout({ 'node_modules/a': { version: '0.9.0' } }))).toBe(false)
})
