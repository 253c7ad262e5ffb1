// Given the built app where nothing but its database can be reached, when people open the pages they use,
// then each answers, and the app has tried to call nobody (G-S23).
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { signedIn } from '@/prisma/seed/actors'
import type { SampleName } from '@/prisma/seed/ashmere'
import { projectFolder } from '@/scripts/postgres/folders'
import { asItShips, type Door } from '../faults/edge/doors'
import { exchange, formOf } from '../faults/edge/exchange'
import { aFamily } from '../matrix/ashmere-families'
import { addressesOn, everyRoute } from '../support/journey-routes'
import { measured } from '../support/measured'
import { asOwner } from '../support/owner'
import { cookieOf } from './sign-in-over-http'

const wall = pathToFileURL(join(projectFolder, 'tests/proofs/only-to-the-database.mjs')).href
let door: Door
beforeAll(async () => {
  door = await asItShips({ NODE_OPTIONS: `--import=${wall}` })
}, 240_000)
afterAll(() => door?.close())

test('works where nothing but its database can be reached, and calls nobody', {
  timeout: 600_000,
}, async () => {
  const familyId = await asOwner((owner) => aFamily(owner, 'Hargreave'))
  const routes = everyRoute().filter((route) => !route.startsWith('/api/'))
  let answered = 0
  for (const name of ['helen', 'marcus', 'grace', 'iris'] as const satisfies readonly SampleName[]) {
    const cookie = await cookieOf(signedIn(name).workerId)
    // Helen opens all of a family’s record; the others what is not about one.
    for (const route of routes.filter((each) => name === 'helen' || !each.includes('['))) {
      for (const path of (await addressesOn(route, familyId)).slice(0, 1)) {
        const { status } = await exchange(door.url, { path, headers: { cookie } })
        expect(status, `${path} for ${name}`).toBeLessThan(500)
        if (status === 200) answered += 1
      }
    }
    const search = formOf({ q: 'Mia' })
    const found = await exchange(door.url, {
      method: 'POST',
      path: '/people/search',
      ...search,
      headers: { ...search.headers, cookie, origin: door.url },
    })
    expect(found.status).toBe(303)
  }
  measured(`G-S23: ${answered} pages answered where nothing but the database can be reached`)
  expect(answered).toBeGreaterThan(80)
  expect(door.said()).not.toContain('Refused to reach')
})

test('what it would be refused is seen: a call to another port is', async () => {
  const { spawnSync } = await import('node:child_process')
  const { stderr } = spawnSync(
    process.execPath,
    ['--import', wall, '-e', "fetch('http://127.0.0.1:65000').catch(() => undefined)"],
    { encoding: 'utf8', env: process.env },
  )
  expect(stderr).toContain('Refused to reach 127.0.0.1:65000')
})
