// Given a family whose record holds, in every box there is, words that stand nowhere else,
// when everybody who could stand to it in any way, and nobody at all, asks for every address the app answers to,
// then each is sent the words they may read and not one of the others; and no log holds any (G-S4).
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { tasks } from '@/lib/job/tasks'
import { projectFolder } from '@/scripts/postgres/folders'
import { environmentFor } from '@/scripts/start/prepare'
import { startScript } from '@/scripts/start/run-script'
import { stop } from '@/scripts/start/running'
import { asItShips, type Door, withoutProxy } from '../../faults/edge/doors'
import { exchange, formOf, type Got } from '../../faults/edge/exchange'
import { addWhatStoriesLack, aFamily } from '../../matrix/ashmere-families'
import { type Walker, walkers } from '../../matrix/people'
import { addressesOn, everyRoute, standInOn } from '../../support/journey-routes'
import { measured } from '../../support/measured'
import { asOwner } from '../../support/owner'
import { formsOf, type PageForm } from '../forms'
import { boxes } from './boxes'
import { holdsNoWords } from './codes'
import { crawl, ways } from './crawl'
import { givePlanCopy, liveThroughMore, shutForAllBut } from './family-in-full'
import { giveThingsOfTheirOwn, type OwnCanary, secretsOfTheServer } from './own-things'
import { type Canary, plant } from './plant'
import { mayBeSent, type Reader, readersAmong } from './readers'

const long = process.env['ALONGSIDE_LONG'] !== undefined
let door: Door
let cast: Walker[]
let readers: Reader[]
/** The family everybody stands to in their own way, and one shut for all but its named person. */
let open: { familyId: string; canaries: (Canary | OwnCanary)[] }
let shut: { familyId: string; canaries: Canary[] }
const forms: PageForm[] = []
/** Where somebody’s unsent words are written on. */
let ownAddress: string
const ownersName = 'namedPerson practitioner'

beforeAll(async () => {
  const superuser = new pg.Client({ connectionString: process.env['SUPERUSER_URL'] })
  await superuser.connect()
  await asOwner(async (owner) => {
    const [openId, shutId] = [await aFamily(owner, 'Hargreave'), await aFamily(owner, 'Brennan')]
    await addWhatStoriesLack(owner, openId)
    cast = await walkers(owner, [openId, shutId])
    const named = walker(ownersName).actor
    for (const familyId of [openId, shutId]) {
      await givePlanCopy(named, familyId, await anAdultOf(owner, familyId))
      await liveThroughMore(superuser, familyId)
    }
    await shutForAllBut(owner, shutId, named.workerId)
    const own = await giveThingsOfTheirOwn(owner, named, openId)
    ownAddress = own.address
    open = {
      familyId: openId,
      canaries: [...(await plant(superuser, openId, 1)), ...own.canaries, ...secretsOfTheServer()],
    }
    shut = { familyId: shutId, canaries: await plant(superuser, shutId, 2) }
  })
  await superuser.end()
  readers = await readersAmong(cast)
  door = await asItShips()
}, 240_000)
afterAll(() => door?.close())

function walker(name: string): Walker {
  const found = cast.find(({ actor }) => actor.name === name)
  if (!found) throw new Error(`Nobody is ${name}`)
  return found
}

describe('words planted in every box of a family’s record (G-S4)', () => {
  test('are in every box there is: a new table or box of words is said here to be for somebody', async () => {
    const columns = await asOwner(async (owner) =>
      (await owner.query<{ box: string }>(allBoxes)).rows.map(({ box }) => box),
    )
    const unruled = columns.filter((box) => !(box in boxes) && !holdsNoWords.includes(box))
    expect(unruled, 'say in boxes.ts who may be sent these words, or in codes.ts that they are none').toEqual(
      [],
    )
    expect(Object.keys(boxes).filter((box) => !columns.includes(box))).toEqual([])
    const planted = new Set(open.canaries.map(({ box }) => box))
    expect(
      Object.keys(boxes).filter((box) => !planted.has(box) && !box.startsWith('family_restriction.')),
    ).toEqual([])
    expect(open.canaries.length).toBeGreaterThan(100)
  })

  test('are sent to those who may read them and to nobody else, by page, payload and prefetch', {
    timeout: 3_600_000,
  }, async () => {
    const found = new Map<string, Set<string>>()
    let asked = 0
    const wrong: string[] = []
    for (const [turn, reader] of readers.entries()) {
      const visits = await visitsOf(reader, turn)
      asked += visits.length
      await crawl(door.url, reader.cookie, visits, ({ address, way, got }) => {
        if (got.status >= 500) wrong.push(`${reader.name}: ${got.status} of ${address}`)
        if (reader.name === ownersName && way === 'page') forms.push(...formsOf(address, got.body))
        for (const { box, words } of sentIn(got)) {
          if (!mayRead(reader, words)) wrong.push(`${reader.name} was sent ${box} by ${address} (${way})`)
          found.set(words[0] ?? '', (found.get(words[0] ?? '') ?? new Set()).add(reader.name))
        }
      })
    }
    measured(
      `G-S4: ${open.canaries.length + shut.canaries.length} canaries, ${asked} requests as ${readers.length} people; ${wrong.length} wrong`,
    )
    expect(wrong).toEqual([])
    // Or looking for words would prove nothing.
    expect(foundByNobody(found)).toEqual([])
    expect([...found.values()].filter((who) => who.has(ownersName)).length).toBeGreaterThan(70)
  })
})

describe('and none is told by accident', () => {
  test('no form, sent blank or filled in by anybody else, is answered with words they may not read', {
    timeout: 1_800_000,
  }, async () => {
    expect(forms.length).toBeGreaterThan(40)
    const wrong: string[] = []
    let sent = 0
    const others = readers.filter(
      ({ standing }) => long || ['keptOut', 'hub', 'stranger', 'teamWithoutAgreement'].includes(standing),
    )
    for (const reader of others) {
      for (const form of forms.filter((_, at) => long || at % 4 === 0)) {
        for (const fields of [form.blank, form.filled]) {
          const body = formOf(fields)
          const headers = {
            ...body.headers,
            origin: door.url,
            ...(reader.cookie ? { cookie: reader.cookie } : {}),
          }
          const got = await exchange(door.url, { method: 'POST', path: form.to, body: body.body, headers })
          sent += 1
          if (got.status >= 500) wrong.push(`${reader.name}: ${got.status} of ${form.to}`)
          // What they sent themselves comes back to them: nothing typed is lost.
          for (const { box, words } of sentIn(got).filter(
            (each) => !each.words.some((word) => body.body.includes(word)),
          ))
            if (!mayRead(reader, words))
              wrong.push(`${reader.name} was answered ${box} by the form on ${form.page}`)
        }
      }
    }
    measured(
      `G-S4: ${sent} answers to ${forms.length} forms by ${others.length} others; ${wrong.length} wrong`,
    )
    expect(wrong).toEqual([])
  })

  test('with the proxy taken out, those for whom there is no such family are still sent nothing (G-S6)', {
    timeout: 900_000,
  }, async () => {
    const bare = await withoutProxy()
    const wrong: string[] = []
    let asked = 0
    try {
      for (const reader of readers.filter(({ name }) =>
        ['nobody', 'keptOut practitioner', 'hub hub'].includes(name),
      )) {
        const visits = (await addressesOf(open.familyId)).map((address) => ({ address, way: 'page' }))
        asked += visits.length
        await crawl(bare.url, reader.cookie, visits, ({ address, got }) => {
          for (const { box, words } of sentIn(got))
            if (!mayRead(reader, words)) wrong.push(`${reader.name} was sent ${box} by ${address}`)
        })
      }
    } finally {
      await bare.close()
    }
    measured(`G-S6: ${asked} addresses asked for with the proxy taken out; ${wrong.length} wrong`)
    expect(wrong).toEqual([])
  })

  test('no log of the app or of its worker holds any, and no script that browsers load', {
    timeout: 240_000,
  }, async () => {
    const worker = startScript(
      'scripts/worker.ts',
      environmentFor(
        { ownerUrl: process.env['DATABASE_URL'] ?? '', appUrl: process.env['APP_DATABASE_URL'] },
        door.url,
      ),
      'pipe',
    )
    let said = ''
    for (const stream of [worker.stdout, worker.stderr]) stream?.on('data', (text: Buffer) => (said += text))
    await asOwner(async (owner) => {
      for (const task of Object.keys(tasks))
        await owner.query('SELECT graphile_worker.add_job($1, $2)', [task, { familyId: open.familyId }])
      const untried = 'SELECT count(*)::int AS jobs FROM graphile_worker.jobs WHERE attempts = 0'
      const left = async () => (await owner.query<{ jobs: number }>(untried)).rows[0]?.jobs
      await expect.poll(left, { timeout: 120_000, interval: 250 }).toBe(0)
    })
    await stop(worker)
    const scripts = globSync('.next/static/**/*.js', { cwd: projectFolder }).map((file) =>
      readFileSync(join(projectFolder, file), 'utf8'),
    )
    expect(scripts.length).toBeGreaterThan(10)
    const all = [door.said(), said, ...scripts].join('\n')
    const told = [...open.canaries, ...shut.canaries].filter(({ words }) =>
      words.some((word) => all.includes(word)),
    )
    expect(told.map(({ box }) => box)).toEqual([])
  })
})

/** What somebody asks for: on an ordinary day each address as a page, and each time some of them in the other ways. */
async function visitsOf(reader: Reader, turn: number) {
  const shutToo = long || ['namedPerson', 'holder', 'hub'].includes(reader.standing)
  const addresses = [
    ...(await addressesOf(open.familyId)),
    ...(shutToo ? await addressesOf(shut.familyId) : []),
  ]
  const others = Object.keys(ways).filter((way) => way !== 'page')
  return addresses.flatMap((address, at) => {
    const more = long ? others : others.filter((_, place) => (at + turn) % 9 === place)
    return ['page', ...more].map((way) => ({ address, way }))
  })
}

async function addressesOf(familyId: string): Promise<string[]> {
  const addresses = familyId === open.familyId ? [ownAddress] : []
  for (const route of everyRoute()) {
    const found = await addressesOn(route, familyId)
    addresses.push(...(found.length ? (long ? found : found.slice(0, 1)) : [standInOn(route, familyId)]))
  }
  return addresses
}

/** The planted words in an answer, headers included. */
function sentIn({ body, headers }: Got): (Canary | OwnCanary)[] {
  const all = `${body}\n${JSON.stringify(headers)}`
  return [...open.canaries, ...shut.canaries].filter(({ words }) => words.some((word) => all.includes(word)))
}

function mayRead(reader: Reader, words: readonly string[]): boolean {
  const canary = open.canaries.find((each) => each.words === words)
  if (canary) return mayBeSent(reader, canary)
  const kept = shut.canaries.find((each) => each.words === words)
  return reader.name === ownersName && kept !== undefined && mayBeSent(reader, kept)
}

/** What no one of those who may read it was sent. */
function foundByNobody(found: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  return open.canaries
    .filter(({ may, words }) => !may.unseen && !found.has(words[0] ?? ''))
    .map(({ box }) => box)
}

async function anAdultOf(owner: pg.Client, familyId: string): Promise<string> {
  const { rows } = await owner.query<{ id: string }>(
    "SELECT person_id AS id FROM family_member WHERE family_id = $1 AND part <> 'child' ORDER BY place LIMIT 1",
    [familyId],
  )
  return rows[0]?.id ?? ''
}

/** Every column that could hold words: one whose values the database holds to a closed list could not. */
const allBoxes = `SELECT c.relname || '.' || a.attname AS box FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
  WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND c.relname <> '_prisma_migrations'
    AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
    AND format_type(a.atttypid, NULL) IN ('text', 'character varying', 'citext', 'jsonb', 'json', 'text[]')
    AND NOT EXISTS (SELECT 1 FROM pg_constraint k WHERE k.conrelid = c.oid AND k.conkey = ARRAY[a.attnum]
      AND pg_get_constraintdef(k.oid) LIKE '%= ANY%')
  ORDER BY 1`
