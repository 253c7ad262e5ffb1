// Given Rob of a charity that has nothing to do with these families
// When he asks for every address of theirs, as a page, as what scripts read, and as a browser looks ahead
// Then not one name, number, address or sentence of theirs is in anything he is sent
import { randomUUID } from 'node:crypto'
import { type APIRequestContext, expect, type Page, test } from '@playwright/test'
import { signInAs } from '../support/journey'
import { wordsOf } from '../support/journey-canaries'
import { askDatabase } from '../support/journey-database'
import { addressesOn, everyRoute, standInOn } from '../support/journey-routes'

/** The ways a browser asks for an address: to show it, for what scripts read, and ahead of a click. */
const asked: Readonly<Record<string, Record<string, string>>> = {
  page: { accept: 'text/html' },
  'what scripts read': { rsc: '1' },
  'looking ahead': { rsc: '1', 'next-router-prefetch': '1' },
  'looking ahead at the tree': {
    rsc: '1',
    'next-router-prefetch': '1',
    'next-router-segment-prefetch': '/_tree',
  },
}

/** Between them they have a record of every kind there is. */
const families = ['Hargreave', 'Lindqvist', 'Vance', 'Brennan', 'Nowak']

test('a worker of an unrelated agency is never sent a word of a family', async ({ page, browser }) => {
  test.setTimeout(900_000)
  const known = await Promise.all(families.map(familyCalled))
  await writeInTheSameBox(page)
  const words = new Set((await Promise.all(known.map(wordsOf))).flatMap((each) => [...each]))
  const addresses = await addressesOf(known)

  await signInAs(page, 'Helen Marsh')
  const hers = addresses.filter((address) => address.includes(known[0] ?? ''))
  // Looking for words in what is sent is proven to find them, where somebody may see them.
  for (const way of ['page', 'what scripts read']) {
    const shown = await wordsSent(page.request, hers, [way], words)
    expect(new Set(shown.map(({ word }) => word)).size, way).toBeGreaterThan(100)
  }

  const rob = await (await browser.newContext()).newPage()
  await signInAs(rob, 'Rob Fenn')
  const robs = await familiesSeenBy('Rob Fenn')
  expect(known.filter((family) => robs.includes(family))).toEqual([])
  for (const theirs of await Promise.all(robs.map(wordsOf))) for (const word of theirs) words.delete(word)
  expect(words.size).toBeGreaterThan(200)
  expect(await wordsSent(rob.request, addresses, Object.keys(asked), words)).toEqual([])
  await rob.context().close()
})

async function familyCalled(name: string): Promise<string> {
  const [family] = await askDatabase<{ id: string }>('SELECT id FROM family WHERE name = $1', [name])
  if (!family) throw new Error(`No family called ${name}`)
  return family.id
}

async function familiesSeenBy(worker: string): Promise<string[]> {
  const rows = await askDatabase<{ id: string }>(
    `SELECT DISTINCT family_id AS id FROM family_access JOIN worker ON worker.id = worker_id WHERE name = $1`,
    [worker],
  )
  return rows.map(({ id }) => id)
}

/** Every address, each of the first of these families that has such a record; said in the report where none has. */
async function addressesOf(known: readonly string[]): Promise<string[]> {
  const [first = ''] = known
  const addresses: string[] = []
  for (const route of everyRoute()) {
    const ofEach = await Promise.all(known.map((family) => addressesOn(route, family)))
    const found = ofEach.find((each) => each.length > 0)
    if (!found) test.info().annotations.push({ type: 'no such record to ask for', description: route })
    addresses.push(...(found ?? [standInOn(route, first)]))
  }
  return addresses
}

type Sent = { address: string; as: string; word: string }

/** Which of these words are anywhere in the answers, headers and every step of a redirection included. */
async function wordsSent(
  request: APIRequestContext,
  addresses: readonly string[],
  ways: readonly string[],
  words: ReadonlySet<string>,
): Promise<Sent[]> {
  const sent: Sent[] = []
  const left = addresses.flatMap((address) => ways.map((as) => ({ address, as })))
  const askOn = async () => {
    for (let next = left.pop(); next; next = left.pop()) {
      const answer = await everythingSent(request, next.address, asked[next.as] ?? {})
      for (const word of words) if (answer.includes(word)) sent.push({ ...next, word })
    }
  }
  await Promise.all([askOn(), askOn(), askOn(), askOn()])
  return sent
}

async function everythingSent(
  request: APIRequestContext,
  address: string,
  headers: Record<string, string>,
  stepsLeft = 3,
): Promise<string> {
  const response = await request.get(address, { headers, maxRedirects: 0 })
  expect(response.status(), address).toBeLessThan(500)
  const answer = `${JSON.stringify(response.headers())}\n${await response.text()}`
  const to = response.headers()['location']
  if (!to || stepsLeft === 0) return answer
  return answer + (await everythingSent(request, new URL(to, response.url()).href, headers, stepsLeft - 1))
}

/** Siân and Tom write in one box of an assessment, so that there is a clash to decide. */
async function writeInTheSameBox(page: Page): Promise<void> {
  const [part] = await askDatabase<{ assessmentId: string; id: string }>(
    `SELECT assessment_id AS "assessmentId", s.id FROM assessment_section s JOIN family ON family.id = s.family_id
     WHERE family.name = 'Brennan' AND topic = 'wider-family'`,
  )
  for (const [name, words] of [
    ['Siân Rees', 'Her nan is three streets away.'],
    ['Tom Ashworth', 'An uncle mends bikes with her.'],
  ] as const) {
    await signInAs(page, name)
    const [worker] = await askDatabase<{ id: string }>('SELECT id FROM worker WHERE name = $1', [name])
    const answer = await page.request.put(
      `/api/drafts/assessment-section/${part?.assessmentId}/${part?.id}`,
      {
        headers: { origin: new URL(page.url()).origin, 'x-draft-writer': worker?.id ?? '' },
        data: { opId: randomUUID(), baseRev: 0, patch: { goingWell: words } },
      },
    )
    expect([200, 409], await answer.text()).toContain(answer.status())
  }
}
