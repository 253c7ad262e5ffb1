import { hash } from '@node-rs/argon2'
import { beforeAll, describe, expect, test } from 'vitest'
import { actorOfSession } from '@/lib/auth/session'
import { signInToCarryOn } from '@/lib/auth/sign-in-to-carry-on'
import { workers } from '@/prisma/seed/ashmere'
import { asOwner } from '../../support/owner'

const { helen, amina } = workers
const from = { password: 'long enough for Helen', address: '127.0.0.1', writer: helen.id }
const now = new Date()

beforeAll(async () => {
  await asOwner(async (owner) => {
    for (const { id, password } of [
      { id: helen.id, password: from.password },
      { id: amina.id, password: 'long enough for Amina' },
    ])
      await owner.query('UPDATE worker SET password_hash = $2 WHERE id = $1', [id, await hash(password)])
  })
})

describe('signing in again on a page one was writing on', () => {
  test('the same person carries on with a new session', async () => {
    const { result, sessionId } = await signInToCarryOn({ ...from, email: helen.email }, now)
    expect(result).toBe('ok')
    expect((await actorOfSession(sessionId ?? '', now))?.workerId).toBe(helen.id)
  })

  test('somebody else gets no session here, and none is left behind', async () => {
    const answer = await signInToCarryOn(
      { ...from, email: amina.email, password: 'long enough for Amina' },
      now,
    )
    expect(answer).toEqual({ result: 'someone-else' })
    const open = await asOwner(async (owner) => {
      const { rows } = await owner.query('SELECT id FROM session WHERE worker_id = $1 AND ended_at IS NULL', [
        amina.id,
      ])
      return rows
    })
    expect(open).toEqual([])
  })

  test('a wrong password is no, like an unknown address', async () => {
    expect(await signInToCarryOn({ ...from, email: helen.email, password: 'wrong' }, now)).toEqual({
      result: 'no',
    })
    expect(await signInToCarryOn({ ...from, email: 'nobody@ashmere.example' }, now)).toEqual({ result: 'no' })
  })

  test('a sample person carries on with both boxes blank, but only in a sample database', async () => {
    const blank = { email: '', password: '', address: '127.0.0.1', writer: helen.id }
    expect((await signInToCarryOn(blank, now)).result).toBe('ok')
    await asOwner((owner) => owner.query('UPDATE partnership SET sample = false'))
    expect(await signInToCarryOn(blank, now)).toEqual({ result: 'no' })
    await asOwner((owner) => owner.query('UPDATE partnership SET sample = true'))
  })
})
