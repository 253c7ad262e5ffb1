// Given the product as it is built, and once more with its proxy taken out,
// when it is asked in every way that has got past a framework like this one, and each server action is called bare,
// then nothing is shown that is not for whoever asks, and nothing is written.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sessionCookie } from '@/lib/auth/next-auth'
import { newId } from '@/lib/db/id'
import { fourAtOnce } from '../../support/at-once'
import { measured } from '../../support/measured'
import { asOwner } from '../../support/owner'
import { aFamily, signedIn } from '../../support/world'
import { bypassShapes } from './bypass-shapes'
import { asItShips, type Door, withoutProxy } from './doors'
import { everythingStored } from './everything-stored'
import { exchange, formOf, type Got } from './exchange'
import { serverActions } from './server-actions'

const canary = 'Wrenfordcanary'
const [helen, stranger] = [signedIn('helen'), signedIn('ben')]
let family: { familyId: string; contactId: string }
const cookies = { helen: '', stranger: '', ended: '' }

beforeAll(async () => {
  family = await aFamily(helen, { name: canary, children: [`Ivy ${canary}`] })
  cookies.helen = await cookieFor(helen.workerId)
  cookies.stranger = await cookieFor(stranger.workerId)
  cookies.ended = await cookieFor(helen.workerId, { ended: true })
})

describe.each([
  ['as it ships', asItShips],
  ['with proxy.ts taken out', withoutProxy],
])('%s', (_, open) => {
  let door: Door
  beforeAll(async () => {
    door = await open()
  })
  afterAll(() => door?.close())

  const leaks = ({ body, headers }: Got) => `${body}${JSON.stringify(headers)}`.includes(canary)

  test('the family’s own worker sees it: what the others are refused is there', async () => {
    const page = await exchange(door.url, {
      path: `/families/${family.familyId}`,
      headers: { cookie: cookies.helen },
    })
    expect(page.status).toBe(200)
    expect(leaks(page)).toBe(true)
  })

  test('no trick shows a record or does a thing (G-S7)', async () => {
    const action = serverActions({ familyId: family.familyId, otherId: family.contactId }).find(({ name }) =>
      name.includes('notes/new'),
    )
    if (!action) throw new Error('No action to aim at')
    const fields = await noteForm(door.url, action.path)
    const shapes = bypassShapes({
      page: `/families/${family.familyId}`,
      action,
      fields,
      cookie: cookies.helen,
    })
    expect(Object.keys(shapes).length).toBeGreaterThanOrEqual(40)
    const before = await everythingStored()
    const shown: string[] = []
    for (const [shape, sent] of Object.entries(shapes)) {
      for (const cookie of sent.headers?.['cookie'] === undefined ? ['', cookies.stranger] : [undefined]) {
        const headers = cookie === undefined ? sent.headers : { ...sent.headers, cookie }
        const got = await exchange(door.url, { ...sent, headers: headers ?? {} })
        // Sent with her own cookie, it is she who is answered: the other site must not be able to read it.
        if (leaks(got) && !(cookie === undefined && cannotBeRead(got))) shown.push(shape)
      }
    }
    expect(shown).toEqual([])
    expect(await everythingStored()).toEqual(before)
    // Sent from our own page, the same form does write: so its silence above is a refusal.
    await exchange(door.url, {
      method: 'POST',
      path: action.path,
      ...withHeaders(formOf(fields), { origin: door.url, cookie: cookies.helen }),
    })
    expect((await everythingStored())['note']).not.toBe(before['note'])
    measured(`G-S7: ${Object.keys(shapes).length} shapes replayed, ${shown.length} got through`)
  })

  test('every server action called bare does nothing and tells nothing (G-S5)', async () => {
    const actions = serverActions({ familyId: family.familyId, otherId: family.contactId })
    expect(actions.length).toBeGreaterThan(40)
    const before = await everythingStored()
    const whose = { nobody: '', ended: cookies.ended, garbage: 'alongside.session=x.y.z' }
    const calls = actions.flatMap(({ id, name, path }) =>
      Object.entries(whose).flatMap(([who, cookie]) =>
        Object.entries(bareCalls(id, family.familyId)).map(([how, { body, headers }]) => async () => {
          const by = cookie ? { cookie } : {}
          const sent = { method: 'POST', path, body, headers: { ...headers, ...by, origin: door.url } }
          return leaks(await exchange(door.url, sent)) ? [`${name} as ${who}, ${how}`] : []
        }),
      ),
    )
    const told = (await fourAtOnce(calls)).flat()
    expect(told).toEqual([])
    const after = await everythingStored()
    expect(after).toEqual(before)
    measured(
      `G-S5: ${actions.length} actions, ${calls.length} bare calls, 0 effects, ${told.length} told anything`,
    )
  })
})

function withHeaders<Sent extends { headers: Record<string, string> }>(
  sent: Sent,
  more: Record<string, string>,
): Sent {
  return { ...sent, headers: { ...sent.headers, ...more } }
}

/** The form of a note as its page draws it without script, filled in rightly. */
async function noteForm(url: string, path: string): Promise<Record<string, string>> {
  const page = await exchange(url, { path, headers: { cookie: cookies.helen } })
  const [, form = ''] = /<form[^>]*>(.*?)<\/form>/s.exec(page.body.slice(page.body.indexOf('<main'))) ?? []
  const hidden = [...form.matchAll(/<input type="hidden" name="([^"]*)"(?: value="([^"]*)")?/g)].map(
    ([, name = '', value = '']) => [name, value.replaceAll('&quot;', '"').replaceAll('&amp;', '&')],
  )
  return {
    ...(Object.fromEntries(hidden) as Record<string, string>),
    'happenedOn-day': '1',
    'happenedOn-month': '11',
    'happenedOn-year': '2026',
    how: 'visit',
    track: 'family',
    title: 'Written by a trick',
    words: 'Written by a trick',
    audience: 'team',
  }
}

/** No picture, frame or form of another site gets to read an answer marked like this. */
function cannotBeRead({ headers }: Got): boolean {
  return (
    headers['cross-origin-resource-policy'] === 'same-origin' &&
    headers['x-frame-options'] === 'DENY' &&
    (headers['content-security-policy'] ?? '').includes("frame-ancestors 'none'")
  )
}

function bareCalls(id: string, familyId: string) {
  const form = formOf({ [`$ACTION_ID_${id}`]: '', familyId, words: 'bare' })
  const whole = formOf({ '1_familyId': familyId, '1_words': 'bare', '0': '["$undefined","$K1"]' })
  return {
    'without script': form,
    'by script': { body: whole.body, headers: { ...whole.headers, 'next-action': id } },
    'with no arguments': {
      body: '[]',
      headers: { 'content-type': 'text/plain;charset=UTF-8', 'next-action': id },
    },
    'with garbage': {
      body: '["$Q1","$F2",{"$B":"x"}',
      headers: { 'content-type': 'text/plain;charset=UTF-8', 'next-action': id },
    },
  }
}

async function cookieFor(workerId: string, { ended = false } = {}): Promise<string> {
  const sessionId = newId()
  await asOwner((owner) =>
    owner.query(
      `INSERT INTO session (id, worker_id, started_at, last_seen_at, ended_at, ended_why)
       VALUES ($1, $2, now(), now(), CASE WHEN $3 THEN now() END, CASE WHEN $3 THEN 'signed-out' END)`,
      [sessionId, workerId, ended],
    ),
  )
  const { name, value } = await sessionCookie(sessionId)
  return `${name}=${value}`
}

test('an id of a family says nothing by being right or wrong', async () => {
  const door = await asItShips()
  try {
    const [right, wrong] = await Promise.all(
      [family.familyId, newId()].map((id) =>
        exchange(door.url, { path: `/families/${id}`, headers: { cookie: cookies.stranger } }),
      ),
    )
    expect(right?.status).toBe(404)
    expect(wrong?.status).toBe(404)
  } finally {
    await door.close()
  }
})
