// Given somebody with every page of a family’s record open, when what let them in ends, whatever it was,
// then the next request of each of these pages is refused, and nothing of the family is in it (G-S12).
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '@/lib/db/id'
import { asItShips, type Door } from '../faults/edge/doors'
import { exchange } from '../faults/edge/exchange'
import { addWhatStoriesLack, aFamily, restrictToOthers } from '../matrix/ashmere-families'
import { type Walker, walkers } from '../matrix/people'
import { addressesOn, everyRoute } from '../support/journey-routes'
import { measured } from '../support/measured'
import { asOwner } from '../support/owner'
import { answerTo } from './canaries/crawl'
import { cookieOf } from './sign-in-over-http'

const long = process.env['ALONGSIDE_LONG'] !== undefined
const familyName = 'Hargreave'
let door: Door
let familyId: string
let named: Walker['actor']
let addresses: string[]

beforeAll(async () => {
  await asOwner(async (owner) => {
    familyId = await aFamily(owner, familyName)
    await addWhatStoriesLack(owner, familyId)
    const found = (await walkers(owner, [familyId])).find(
      ({ actor }) => actor.name === 'namedPerson practitioner',
    )
    named = found?.actor ?? expect.fail('Nobody is named')
  })
  door = await asItShips()
  const everywhere = await Promise.all(everyRoute().map((route) => addressesOn(route, familyId)))
  const cookie = await cookieOf(named.workerId)
  addresses = []
  for (const address of everywhere
    .flatMap((each) => each.slice(0, 1))
    .filter((each) => each.includes(familyId))) {
    const { status, body } = await exchange(door.url, { path: address, headers: { cookie } })
    if (status === 200 && body.includes(familyName)) addresses.push(address)
  }
}, 480_000)
afterAll(() => door?.close())

const told = (statement: string, values: readonly unknown[]) =>
  asOwner((owner) => owner.query(statement, [...values]))

/** Everything that lets somebody in, and how it ends. Each is put back for the next. */
const endings: Readonly<
  Record<string, { end: () => Promise<unknown>; mend: () => Promise<unknown>; is: number }>
> = {
  'what they were to the family ended': {
    end: () =>
      told('UPDATE family_access SET until_at = now() WHERE family_id = $1 AND worker_id = $2', [
        familyId,
        named.workerId,
      ]),
    mend: () =>
      told('UPDATE family_access SET until_at = NULL WHERE family_id = $1 AND worker_id = $2', [
        familyId,
        named.workerId,
      ]),
    is: 404,
  },
  'their session was ended by an administrator': {
    end: () =>
      told("UPDATE session SET ended_at = now(), ended_why = 'ended-by-administrator' WHERE worker_id = $1", [
        named.workerId,
      ]),
    mend: async () => undefined,
    is: 307,
  },
  'they left': {
    end: () => told('UPDATE worker SET left_at = now() WHERE id = $1', [named.workerId]),
    mend: () => told('UPDATE worker SET left_at = NULL WHERE id = $1', [named.workerId]),
    is: 307,
  },
  'they declared a conflict': {
    end: () =>
      told(
        "INSERT INTO family_access (id, family_id, worker_id, relation, from_at) VALUES ($3, $1, $2, 'excluded', now())",
        [familyId, named.workerId, newId()],
      ),
    mend: () =>
      told("DELETE FROM family_access WHERE family_id = $1 AND worker_id = $2 AND relation = 'excluded'", [
        familyId,
        named.workerId,
      ]),
    is: 404,
  },
  'the record was restricted to others': {
    end: () => asOwner((owner) => restrictToOthers(owner, familyId)),
    mend: async () => undefined,
    is: 404,
  },
}

describe('from the next request (G-S12)', () => {
  test.each(Object.entries(endings))(
    'no open page answers once %s',
    { timeout: 600_000 },
    async (how, { end, mend, is }) => {
      const headers = { cookie: await cookieOf(named.workerId) }
      const open = long ? addresses : addresses.filter((_, at) => at % 4 === 0)
      expect(open.length).toBeGreaterThan(10)
      const [first = ''] = open
      expect((await exchange(door.url, { path: first, headers })).status).toBe(200)
      await end()
      const still: string[] = []
      for (const path of open) {
        for (const way of [{}, { rsc: '1' }]) {
          const { status, body } = await answerTo(door.url, { path, headers: { ...headers, ...way } })
          const refused = status === is || (status === 200 && 'rsc' in way) || status === 303
          if (!refused || body.includes(familyName)) still.push(`${path}: ${status}`)
        }
      }
      const { status } = await exchange(door.url, {
        method: 'PUT',
        path: `/api/drafts/assessment-section/${newId()}/${newId()}`,
        headers: {
          ...headers,
          origin: door.url,
          'x-draft-writer': named.workerId,
          'content-type': 'application/json',
        },
        body: JSON.stringify({ opId: newId(), baseRev: 0, patch: { goingWell: 'Words' } }),
      })
      measured(
        `G-S12: ${how}: ${open.length} open pages asked at once, ${still.length} still answered; a save: ${status}`,
      )
      await mend()
      expect(still).toEqual([])
      expect([401, 404]).toContain(status)
    },
  )
})
