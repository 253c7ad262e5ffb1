import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { missingBuilds } from './bootstrap/missing-builds.mjs'

const lock = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8'))

test('the lock file names the builds of every system, so that a clean install works on each ("npm run lock" adds them)', () => {
  expect(missingBuilds(lock).map(({ place }) => place)).toEqual([])
})
