// Given the built app, when somebody who knows nobody’s password tries addresses that people have and addresses that
// nobody has, then both are answered with the same words, the same code and after the same time (G-S2, G-S13).
import { afterAll, beforeAll, expect, test } from 'vitest'
import { hashPassword } from '@/lib/auth/password-hash'
import { newId } from '@/lib/db/id'
import { agencies } from '@/prisma/seed/ashmere'
import { asItShips, type Door } from '../faults/edge/doors'
import { exchange, formOf, type Got } from '../faults/edge/exchange'
import { fourAtOnce } from '../support/at-once'
import { measured } from '../support/measured'
import { asOwner } from '../support/owner'
import { alike } from './alike'
import { takeAsLong } from './as-long'
import { type Fields, formsOf } from './forms'

const long = process.env['ALONGSIDE_LONG'] !== undefined
const accounts = 500
const known = (n: number) => `person${1_000 + n}@ashmere.example`
const unknown = (n: number) => `nobody${1_000 + n}@ashmere.example`
let door: Door
let signIn: Fields

beforeAll(async () => {
  const hash = await hashPassword('copper kettle on the sill')
  const ids = Array.from({ length: accounts }, () => newId())
  await asOwner(async (owner) => {
    await owner.query(
      `INSERT INTO worker (id, name, job_title, email, agency_id, work, sample)
        SELECT id, 'Person', 'Worker', email, $3, 'practitioner', false FROM unnest($1::uuid[], $2::text[]) AS t (id, email)`,
      [ids, ids.map((_, n) => known(n)), agencies.oakfield.id],
    )
    await owner.query(
      'INSERT INTO worker_password (worker_id, hash, set_at) SELECT unnest($1::uuid[]), $2, now()',
      [ids, hash],
    )
  })
  door = await asItShips()
  const { body } = await exchange(door.url, { path: '/sign-in' })
  signIn = formsOf('/sign-in', body).find(({ blank }) => 'password' in blank)?.blank ?? expect.fail('No form')
}, 240_000)
afterAll(() => door?.close())

/** One wrong try at this account, each from a place of its own. */
function tryAt(email: string, from: string): Promise<Got> {
  const { body, headers } = formOf({ ...signIn, email, password: 'not it at all' })
  return exchange(door.url, {
    method: 'POST',
    path: '/sign-in',
    body,
    headers: { ...headers, origin: door.url, 'x-forwarded-for': from },
  })
}

test('an account somebody has and one nobody has are answered alike, to the letter', {
  timeout: 900_000,
}, async () => {
  const asks = Array.from({ length: long ? accounts : 20 }, (_, n) => async () => {
    const right = alike(await tryAt(known(n), `10.1.${n >> 8}.${n & 255}`), known(n))
    const wrong = alike(await tryAt(unknown(n), `10.2.${n >> 8}.${n & 255}`), unknown(n))
    expect(right.page).toContain('do not match')
    return JSON.stringify(right) === JSON.stringify(wrong) ? [] : [known(n)]
  })
  const others = (await fourAtOnce(asks)).flat()
  measured(`G-S2: ${asks.length} tries at accounts people have and nobody has; ${others.length} told which`)
  expect(others).toEqual([])
})

test.runIf(long)('and after the same time', { timeout: 1_800_000 }, async () => {
  expect(
    await takeAsLong('G-S13: a wrong password and an unknown address, over HTTP', [
      (turn) => tryAt(known(turn), `10.3.${turn >> 8}.${turn & 255}`),
      (turn) => tryAt(unknown(turn), `10.4.${turn >> 8}.${turn & 255}`),
    ]),
  ).toBe(true)
})
