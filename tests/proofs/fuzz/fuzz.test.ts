// Given real people signed in on the built app, when every form, server action and address for machines is sent bodies
// that no page would send, two thousand of them in the long run, then none breaks it, nothing nobody asked for is kept,
// and what was written in between is all there (G-S9).
import { connect } from 'node:net'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '@/lib/db/id'
import { signedIn } from '@/prisma/seed/actors'
import type { SampleName } from '@/prisma/seed/ashmere'
import { asItShips, type Door } from '../../faults/edge/doors'
import { exchange } from '../../faults/edge/exchange'
import { serverActions } from '../../faults/edge/server-actions'
import { addWhatStoriesLack, aFamily } from '../../matrix/ashmere-families'
import { addressesOn, everyRoute } from '../../support/journey-routes'
import { measured } from '../../support/measured'
import { asOwner } from '../../support/owner'
import { crawl } from '../canaries/crawl'
import { formsOf, type PageForm } from '../forms'
import { cookieOf } from '../sign-in-over-http'
import { aSpoil, type Body, byScript, nobodyAsked, oddBody, type Spoil, sending, spoiltForm } from './bodies'

const long = process.env['ALONGSIDE_LONG'] !== undefined
const bodies = long ? 2_000 : 400
/** So many are sent at once. */
const together = 8
const seed = Number(process.env['FUZZ_SEED'] ?? 20_261_129)
/** One of each kind of work, and those nearest to the family asked about. */
const people = [
  'helen',
  'joseph',
  'marcus',
  'grace',
  'lena',
  'iris',
  'ruth',
] as const satisfies readonly SampleName[]

type Signed = { name: SampleName; cookie: string }
let door: Door
let familyId: string
let signed: Signed[]
let forms: (PageForm & { by: number })[]
/** Where notes are written in between: of a family that nothing else here is sent about. */
let honest: PageForm

beforeAll(async () => {
  await asOwner(async (owner) => {
    familyId = await aFamily(owner, 'Hargreave')
    await addWhatStoriesLack(owner, familyId)
  })
  door = await asItShips()
  signed = await Promise.all(people.map(signIn))
  forms = await everyForm()
  honest = await noteFormOf(await anotherFamilyOfHelens())
}, 600_000)
afterAll(() => door?.close())

async function signIn(name: SampleName): Promise<Signed> {
  return { name, cookie: await cookieOf(signedIn(name).workerId) }
}

async function everyForm(): Promise<typeof forms> {
  const addresses = (await Promise.all(everyRoute().map((route) => addressesOn(route, familyId)))).flatMap(
    (each) => each.slice(0, 1),
  )
  const found: typeof forms = []
  for (const [by, { cookie }] of signed.entries()) {
    // Helen’s family has every page of a record; of the others, what is not about one family is enough for a day.
    const visits = addresses.filter((each) => long || by === 0 || !each.includes(familyId))
    await crawl(
      door.url,
      cookie,
      visits.map((address) => ({ address, way: 'page' })),
      ({ address, got }) => {
        if (got.status === 200) found.push(...formsOf(address, got.body).map((form) => ({ ...form, by })))
      },
    )
  }
  // The band of every page has the same ones.
  const keyOf = (form: PageForm) => form.to + Object.keys(form.blank).join()
  const each = new Map(found.sort((a, b) => b.by - a.by).map((form) => [keyOf(form), form]))
  return [...each.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, form]) => form)
}

type Shot = { what: string; path: string; method: string; body: Body; by: number; action?: string }

/** A form without script, the same as scripts send it, an action called bare and a machine’s address, in turn. */
function shots(): Shot[] {
  const actions = serverActions({ familyId, otherId: newId() })
  const machines = machinesAddresses()
  const called = forms.flatMap((form) => {
    const [, id] = /"id":"([0-9a-f]+)"/.exec(form.filled['$ACTION_1:0'] ?? '') ?? []
    return id ? [{ ...form, id }] : []
  })
  return fc.sample(aSpoil, { numRuns: bodies, seed }).map((spoil: Spoil, turn): Shot => {
    const by = turn % people.length
    if (turn % 8 === 3) {
      const { id, path, name } = taken(actions, turn >> 3)
      const text = { ...oddBody(spoil), headers: { 'content-type': 'text/plain;charset=UTF-8' } }
      return { what: name, path, method: 'POST', body: text, by, action: id }
    }
    if (turn % 8 === 7) {
      const { path, method } = taken(machines, turn >> 3)
      const body = turn % 16 === 7 ? oddBody(spoil) : spoiltForm({ name: 'Mia', q: 'Mia' }, spoil)
      return { what: path, path, method, body, by }
    }
    if (turn % 2 === 1) {
      const { page, filled, by, id } = taken(called, turn >> 1)
      const body = spoiltForm(filled, spoil, byScript)
      return { what: `${page} by script`, path: page, method: 'POST', body, by, action: id }
    }
    const { page, to, filled, by: whose } = taken(forms, turn >> 1)
    return { what: page, path: to, method: 'POST', body: spoiltForm(filled, spoil), by: whose }
  })
}

/** The next of a list that is gone through again and again. */
function taken<One>(list: readonly One[], turn: number): One {
  const one = list[turn % list.length]
  if (one === undefined) throw new Error('There is nothing to send this to')
  return one
}

/** Every address for machines, in each way it answers to. */
function machinesAddresses(): { path: string; method: string }[] {
  const bracketed: Readonly<Record<string, string>> = {
    '[kind]': 'assessment-section',
    '[documentId]': newId(),
    '[section]': newId(),
    '[...nextauth]': 'session',
    '[organisation]': 'council',
  }
  const paths = everyRoute()
    .filter((route) => route.startsWith('/api/') || route.endsWith('/search') || route.includes('/with/'))
    .map((route) =>
      Object.entries(bracketed).reduce((path, [name, value]) => path.replace(name, value), route),
    )
  return paths.flatMap((path) => ['POST', 'PUT', 'PATCH', 'DELETE'].map((method) => ({ path, method })))
}

test('bodies no page would send break nothing and leave nothing behind', {
  timeout: 1_800_000,
}, async () => {
  const broken: string[] = []
  const met = new Map<number, number>()
  const kept: string[] = []
  const all = shots()
  for (let from = 0; from < all.length; from += together) {
    if (from % (12 * together) === 0) {
      // Somebody may have signed themselves, or one another, out.
      signed = await Promise.all(people.map(signIn))
      kept.push(await saveHonestly(from))
    }
    const statuses = await Promise.all(all.slice(from, from + together).map(statusOf))
    for (const [at, status] of statuses.entries()) {
      met.set(status, (met.get(status) ?? 0) + 1)
      const { what, method, path, body, by } = taken(all, from + at)
      if (status >= 500)
        broken.push(
          `${status}: ${method} ${path} (${what}) by ${people[by]}, ${body.how} (turn ${from + at})`,
        )
    }
  }
  const sentTo = new Set(all.map(({ what }) => what))
  measured(
    `G-S9: seed ${seed}, ${bodies} bodies to ${sentTo.size} pages, actions and addresses, ${forms.length} forms among them; ${broken.length} broke; answers ${[...met].map(([status, times]) => `${status}×${times}`).join(' ')}`,
  )
  expect(broken, door.said().slice(-3_000)).toEqual([])
  expect(await placesThatHold(nobodyAsked)).toEqual([])
  for (const words of kept) expect(await placesThatHold(words), words).not.toEqual([])
  expect(forms.length).toBeGreaterThan(70)
  expect(sentTo.size).toBeGreaterThan(120)
})

async function statusOf({ path, method, body, by, action }: Shot): Promise<number> {
  const who = taken(signed, by)
  const more = {
    origin: door.url,
    cookie: who.cookie,
    'x-draft-writer': signedIn(who.name).workerId,
    ...(action ? { 'next-action': action } : {}),
  }
  return (await exchange(door.url, sending(path, method, body, more))).status
}

/** A note sent as its page sends it, between what is spoilt. Returns its words. */
async function saveHonestly(turn: number): Promise<string> {
  const words = `Honest${turn}words`
  const fields = {
    ...honest.blank,
    ...{ 'happenedOn-day': '1', 'happenedOn-month': '11', 'happenedOn-year': '2026' },
    ...{ how: 'visit', track: 'family', title: words, words, audience: 'team' },
  }
  const body = spoiltForm(fields, { at: 1, kind: -1, salt: '' })
  const { status } = await exchange(
    door.url,
    sending(honest.to, 'POST', body, { origin: door.url, cookie: signed[0]?.cookie ?? '' }),
  )
  expect(status).toBe(303)
  return words
}

async function anotherFamilyOfHelens(): Promise<string> {
  return asOwner(async (owner) => {
    const { rows } = await owner.query<{ id: string }>(
      `SELECT family_id AS id FROM family_access WHERE worker_id = $1 AND family_id <> $2 AND until_at IS NULL
        AND relation IN ('holder', 'lead-professional') ORDER BY family_id LIMIT 1`,
      [signedIn('helen').workerId, familyId],
    )
    return rows[0]?.id ?? expect.fail('Helen has one family only')
  })
}

async function noteFormOf(family: string): Promise<PageForm> {
  const path = `/families/${family}/notes/new`
  const { body } = await exchange(door.url, { path, headers: { cookie: signed[0]?.cookie ?? '' } })
  return formsOf(path, body).find(({ blank }) => 'words' in blank) ?? expect.fail('Helen can write no note')
}

/** The tables in which a word stands anywhere. */
async function placesThatHold(word: string): Promise<string[]> {
  return asOwner(async (owner) => {
    const { rows } = await owner.query<{ name: string }>(
      "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'",
    )
    const places: string[] = []
    for (const { name } of rows) {
      const { rowCount } = await owner.query(
        `SELECT 1 FROM "${name}" t WHERE t::text LIKE '%' || $1 || '%' LIMIT 1`,
        [word],
      )
      if (rowCount) places.push(name)
    }
    return places
  })
}

test('a body of unsaid length is refused in a sentence, and sixty that crawl keep nobody else waiting', async () => {
  const { hostname, port } = new URL(door.url)
  // What was sent before may have signed anybody out.
  signed = await Promise.all(people.map(signIn))
  const cookie = `cookie: ${signed[0]?.cookie}\r\norigin: ${door.url}\r\nhost: ${hostname}:${port}\r\n`
  const form = await saidTo(`POST /families/new HTTP/1.1\r\n${cookie}content-type: text/plain\r\n`, 3)
  expect(form).toContain(' 411 ')
  expect(form).toContain('Nothing was saved')
  const saving = `PUT /api/drafts/contact/${newId()}/contact HTTP/1.1\r\n${cookie}x-draft-writer: ${signedIn('helen').workerId}\r\ncontent-type: application/json\r\n`
  const saved = await saidTo(saving, 20)
  expect(saved).toContain(' 413 ')
  expect(saved).toContain('Shorten something you wrote')
  const crawling = Array.from({ length: 60 }, () => {
    const socket = connect(Number(port), hostname)
    socket.on('error', () => undefined)
    socket.write(
      `POST /families/new HTTP/1.1\r\n${cookie}content-type: text/plain\r\ncontent-length: 1000\r\n\r\na`,
    )
    return socket
  })
  const { status } = await exchange(door.url, {
    path: '/my-work',
    headers: { cookie: signed[0]?.cookie ?? '' },
  })
  for (const socket of crawling) socket.destroy()
  expect(status).toBe(200)
})

/** What is answered to a request whose body comes in so many pieces of 64 KiB and says nowhere how many they are. */
function saidTo(head: string, pieces: number): Promise<string> {
  const { hostname, port } = new URL(door.url)
  return new Promise((resolve, reject) => {
    let answer = ''
    const socket = connect(Number(port), hostname)
    socket.on('data', (part: Buffer) => (answer += part))
    socket.on('error', reject)
    socket.on('close', () => resolve(answer))
    const body = `10000\r\n${'x'.repeat(0x10000)}\r\n`.repeat(pieces)
    socket.write(`${head}transfer-encoding: chunked\r\nconnection: close\r\n\r\n${body}0\r\n\r\n`)
  })
}
