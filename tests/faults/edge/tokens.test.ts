// Given the product as it ships and somebody signed in, when a browser sends a session cookie that was altered, made
// with another key, in another way or for another use,
// then it is nobody’s.
import { createHmac } from 'node:crypto'
import { encode } from 'next-auth/jwt'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sessionCookie } from '@/lib/auth/next-auth'
import { seal } from '@/lib/auth/seal'
import { newId } from '@/lib/db/id'
import { env } from '@/lib/env'
import { asOwner } from '../../support/owner'
import { signedIn } from '../../support/world'
import { asItShips, type Door } from './doors'
import { exchange } from './exchange'

const helen = signedIn('helen')
const sid = newId()
const secret = () => env().NEXTAUTH_SECRET
let door: Door
let name = ''
let good = ''

beforeAll(async () => {
  await asOwner((owner) =>
    owner.query(
      `INSERT INTO session (id, worker_id, started_at, last_seen_at, fresh_at, factors) VALUES ($1, $2, now(), now(), now(), '{sample}')`,
      [sid, helen.workerId],
    ),
  )
  ;({ name, value: good } = await sessionCookie(sid))
  door = await asItShips()
})
afterAll(() => door?.close())

const base64 = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
const whoIs = async (cookie: string) =>
  (await exchange(door.url, { path: '/account', headers: { cookie: `${name}=${cookie}` } })).status

describe('a session cookie', () => {
  test('as we made it is its owner’s: what is refused below is refused for what is wrong with it', async () => {
    expect(await whoIs(good)).toBe(200)
  })

  const later = Math.floor(Date.now() / 1_000) + 3_600
  const signed = (header: object, key: string) => {
    const words = `${base64(header)}.${base64({ sid, exp: later })}`
    return `${words}.${createHmac('sha256', key).update(words).digest('base64url')}`
  }
  test.each<[string, () => string | Promise<string>]>([
    ['with one letter altered', () => good.slice(0, -5) + (good.at(-5) === 'A' ? 'B' : 'A') + good.slice(-4)],
    ['with its seal cut off', () => `${good.split('.').slice(0, 4).join('.')}.`],
    ['made with another secret', () => encode({ token: { sid }, secret: 'x'.repeat(44) })],
    ['that ran out a minute ago', () => encode({ token: { sid }, secret: secret(), maxAge: -60 })],
    [
      'made for another use of the same secret',
      () => encode({ token: { sid }, secret: secret(), salt: 'other' }),
    ],
    ['that says it needs no signature', () => `${base64({ alg: 'none' })}.${base64({ sid, exp: later })}.`],
    ['signed and not sealed, with our secret', () => signed({ alg: 'HS256', typ: 'JWT' }, secret())],
    [
      'that names its own key',
      () => signed({ alg: 'HS256', jwk: { kty: 'oct', k: base64('mine') } }, 'mine'),
    ],
    ['that is another seal of ours', () => seal('step', sid)],
    ['that is the bare id of a session', () => sid],
    ['that names no session', () => encode({ token: { sid: newId() }, secret: secret() })],
    ['that names something else', () => encode({ token: { sid: { $ne: '' } }, secret: secret() })],
    ['of nothing', () => ''],
  ])('opens nothing: %s', async (_, made) => {
    expect(await whoIs(await made())).toBe(307)
  })
})
