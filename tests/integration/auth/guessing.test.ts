import { beforeAll, describe, expect, it } from 'vitest'
import { hashPassword } from '@/lib/auth/password-hash'
import { signInWithPassword } from '@/lib/auth/sign-in'
import { limits, windowMinutes } from '@/lib/auth/throttle'
import { newId } from '@/lib/db/id'
import { agencies } from '@/prisma/seed/ashmere'
import { measured } from '../../support/measured'
import { asOwner } from '../../support/owner'

/** The goal says 10,000 guesses, 500 accounts and 50 addresses; every day a tenth of each, by ALONGSIDE_LONG=1 all. */
const share = process.env['ALONGSIDE_LONG'] ? 1 : 0.1
const guessed = 10_000 * share
const accounts = Array.from({ length: 500 }, (_, n) => ({ id: newId(), email: `person${n}@ashmere.example` }))
const addresses = Array.from({ length: 50 * share }, (_, n) => `203.0.113.${n}`)
const password = 'copper kettle on the sill'
const now = new Date()
const inMinutes = (minutes: number) => new Date(now.getTime() + minutes * 60_000)
const at = (list: readonly { email: string }[], n: number) => list[n % list.length]?.email ?? ''

beforeAll(async () => {
  const hash = await hashPassword(password)
  const ids = accounts.map(({ id }) => id)
  await asOwner(async (owner) => {
    await owner.query(
      `INSERT INTO worker (id, name, job_title, email, agency_id, work, sample)
        SELECT id, 'Person', 'Worker', email, $3, 'practitioner', true FROM unnest($1::uuid[], $2::text[]) AS t (id, email)`,
      [ids, accounts.map(({ email }) => email), agencies.oakfield.id],
    )
    await owner.query(
      'INSERT INTO worker_password (worker_id, hash, set_at) SELECT unnest($1::uuid[]), $2, now()',
      [ids, hash],
    )
  })
})

async function several<One>(items: readonly One[], work: (item: One) => Promise<void>): Promise<void> {
  const waiting = [...items]
  await Promise.all(
    Array.from({ length: 6 }, async () => {
      for (let item = waiting.pop(); item !== undefined; item = waiting.pop()) await work(item)
    }),
  )
}

describe('G-S13', () => {
  it('thousands of guesses over many accounts from many addresses: at most five an account are looked at, and real people get in', async () => {
    const attacked = accounts.slice(0, 500 * share)
    const real = attacked.slice(0, 20)
    const devices = new Map<string, string>()
    for (const [n, { email }] of real.entries()) {
      const answer = await signInWithPassword({ email, password, from: { address: `198.51.100.${n}` } }, now)
      if (!answer.ok) throw new Error('could not sign in before the attack')
      devices.set(email, answer.deviceId)
    }
    const tried = new Map<string, number>()
    const guesses = Array.from({ length: guessed }, (_, n) => n)
    await several(guesses, async (n) => {
      const email = at(attacked, n)
      const address = addresses[Math.floor(n / 7) % addresses.length] ?? ''
      const answer = await signInWithPassword(
        { email, password: `guess ${n}`, from: { address } },
        inMinutes(1),
      )
      if (!answer.ok && answer.why === 'wrong') tried.set(email, (tried.get(email) ?? 0) + 1)
      expect(answer.ok).toBe(false)
    })
    const most = Math.max(...tried.values())
    const total = [...tried.values()].reduce((sum, count) => sum + count, 0)
    let in_ = 0
    for (const [n, { email }] of real.entries()) {
      const byDevice = { address: `192.0.2.${n}`, device: devices.get(email) }
      const byAddress = { address: `198.51.100.${n}` }
      for (const from of [byDevice, byAddress])
        if ((await signInWithPassword({ email, password, from }, inMinutes(2))).ok) in_ += 1
    }
    measured(
      `G-S13: ${guessed} guesses at ${attacked.length} accounts from ${addresses.length} addresses, ${total} looked at, at most ${most} an account; ${in_} of 40 real sign-ins got in meanwhile`,
    )
    expect(most).toBeLessThanOrEqual(limits.account)
    expect(in_).toBe(40)
    const stranger = { email: at(attacked, 30), password, from: { address: '192.0.2.200' } }
    expect((await signInWithPassword(stranger, inMinutes(1 + windowMinutes + 1))).ok).toBe(true)
  }, 280_000)

  it('a hundred guesses at the same moment are five', async () => {
    const email = at(accounts, 300)
    const answers = await Promise.all(
      Array.from({ length: 100 }, (_, n) =>
        signInWithPassword(
          { email, password: `guess ${n}`, from: { address: `198.18.${n}.1` } },
          inMinutes(100),
        ),
      ),
    )
    const looked = answers.filter((answer) => !answer.ok && answer.why === 'wrong')
    expect(looked).toHaveLength(limits.account)
  })

  it('an account nobody has is answered like one somebody has: in words and in waiting', async () => {
    const words: Record<string, string[]> = { known: [], unknown: [] }
    for (let n = 0; n < 7; n += 1) {
      for (const [kind, email] of [
        ['known', at(accounts, 400)],
        ['unknown', 'nobody.at.all@ashmere.example'],
      ] as const) {
        const answer = await signInWithPassword(
          { email, password: 'x', from: { address: '192.0.2.9' } },
          inMinutes(200),
        )
        words[kind]?.push(JSON.stringify(answer))
      }
    }
    expect(words['known']).toEqual(words['unknown'])
  }, 60_000)
})
