// Given the built app, when people ask for its pages in a world, and again when one more family is in it of which they
// may not know, then every answer is the same to the letter; and it takes them no longer to be told (G-S2).
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '@/lib/db/id'
import { recordFamily } from '@/lib/family/commands/record-family'
import { restrictFamily } from '@/lib/restriction/commands/restrict-family'
import { signedIn } from '@/prisma/seed/actors'
import type { SampleName } from '@/prisma/seed/ashmere'
import { asItShips, type Door } from '../faults/edge/doors'
import { exchange, formOf } from '../faults/edge/exchange'
import { fourAtOnce } from '../support/at-once'
import { addressesOn, everyRoute, standInOn } from '../support/journey-routes'
import { measured } from '../support/measured'
import { alike } from './alike'
import { takeAsLong } from './as-long'
import { cookieOf } from './sign-in-over-http'

const long = process.env['ALONGSIDE_LONG'] !== undefined
const helen = signedIn('helen')
const askers = ['lena', 'marcus', 'grace', 'nadia', 'iris'] as const satisfies readonly SampleName[]
const cookies = new Map<string, string>()
let door: Door

const hidden = {
  name: 'Hargrave',
  locality: 'Millbrook',
  children: [
    { fullName: 'Pernella Hargrave', bornOn: '2018-10-27', school: 'Oakfield Primary School', sameAs: 'new' },
  ],
  adults: [],
  address: { lines: '43 Lockside Road', postcode: 'AS4 7QH', protected: true },
} satisfies Parameters<typeof recordFamily>[1]

const searches = [
  'Hargrave',
  'Pernella',
  'Pernela Hargreave',
  '27 10 2018',
  'AS4 7QH',
  'Lockside Road',
  'Hargrave Oakfield',
  'Mia',
]

beforeAll(async () => {
  door = await asItShips()
  for (const name of [...askers, 'helen'] as const) cookies.set(name, await cookieOf(signedIn(name).workerId))
}, 240_000)
afterAll(() => door?.close())

/** A family on whose record only Helen is named. */
async function aHiddenFamily(): Promise<string> {
  const { familyId } = await recordFamily(helen, hidden)
  await restrictFamily(helen, {
    familyId,
    reason: 'danger',
    why: 'Words',
    people: [signedIn('priya').workerId],
    reviewOn: '2099-01-01',
  })
  return familyId
}

test('one more family changes not a letter of what anybody else is sent', { timeout: 900_000 }, async () => {
  const asks = everyAsk()
  const before = await fourAtOnce(asks)
  const familyId = await aHiddenFamily()
  const told = await fourAtOnce(
    asks.map((ask, at) => async () => {
      const difference = differenceOf(before[at] ?? '', await ask())
      // A machine that is busy with other tests may have turned somebody away for a moment.
      return difference.length ? differenceOf(before[at] ?? '', await ask()) : difference
    }),
  )
  measured(
    `G-S2: ${asks.length} answers over HTTP to ${askers.length} people with one more family; ${told.flat().length} were others`,
  )
  expect(told.flat()).toEqual([])
  expect(asks.length).toBeGreaterThanOrEqual(200)
  // To Helen it is there, or it proves nothing.
  expect(await foundBy('helen', 'Pernella')).toContain('Hargrave')
  await asksLikeNothing(familyId)
})

/** Whose answer it is, and what it says where the two first part. */
function differenceOf(before: string, after: string): string[] {
  if (before === after) return []
  const at = [...after].findIndex((letter, place) => letter !== before[place])
  const around = (text: string) => text.slice(Math.max(0, at - 80), at + 80)
  return [`${after.slice(0, 30)}: “${around(before)}” became “${around(after)}”`]
}

/** Its own addresses are answered as those of a family that never was. */
async function asksLikeNothing(familyId: string): Promise<void> {
  const never = newId()
  const ofFamilies = everyRoute().filter((each) => each.startsWith('/families/[familyId]'))
  const pages = await fourAtOnce(
    ofFamilies.map((route) => async () => {
      const [address = standInOn(route, familyId)] = await addressesOn(route, familyId)
      return address
    }),
  )
  for (const name of long ? askers : askers.slice(0, 1)) {
    const asked = pages.map((page) => async () => {
      const right = alike(await pageFor(name, page), familyId)
      const wrong = alike(await pageFor(name, page.replaceAll(familyId, never)), never)
      return JSON.stringify(right) === JSON.stringify(wrong) ? [] : [`${name} ${page}: ${right.status}`]
    })
    expect((await fourAtOnce(asked)).flat()).toEqual([])
  }
}

function pageFor(name: string, path: string) {
  return exchange(door.url, { path, headers: { cookie: cookies.get(name) ?? '' } })
}

/** Each asker’s pages about many families, searches, and what is not there. */
function everyAsk(): (() => Promise<string>)[] {
  const pages = everyRoute().filter((route) => !route.includes('[') && !route.startsWith('/api/'))
  return askers.flatMap((name) => [
    ...pages.map((path) => async () => `${name} ${path} ${JSON.stringify(alike(await pageFor(name, path)))}`),
    ...searches.map((words) => async () => `${name} finds ${words}: ${await foundBy(name, words)}`),
  ])
}

async function foundBy(name: string, words: string): Promise<string> {
  const cookie = cookies.get(name) ?? ''
  const form = formOf({ q: words })
  const sent = await exchange(door.url, {
    method: 'POST',
    path: '/people/search',
    ...form,
    headers: { ...form.headers, cookie, origin: door.url },
  })
  const kept = (sent.headers['set-cookie'] ?? '').split(';')[0]
  return JSON.stringify(
    alike(await exchange(door.url, { path: '/people', headers: { cookie: `${cookie}; ${kept}` } })),
  )
}

test.runIf(long)(
  'it takes no longer to be told nothing of a family that is hidden than of none',
  { timeout: 1_800_000 },
  async () => {
    const familyId = await aHiddenFamily()
    expect(
      await takeAsLong('G-S2: a hidden family and none, over HTTP', [
        () => pageFor('marcus', `/families/${familyId}`),
        () => pageFor('marcus', `/families/${newId()}`),
      ]),
    ).toBe(true)
  },
)
