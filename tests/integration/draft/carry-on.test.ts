import { beforeAll, describe, expect, test } from 'vitest'
import { actorOfSession } from '@/lib/auth/session'
import { signInToCarryOn } from '@/lib/auth/sign-in-to-carry-on'
import { workers } from '@/prisma/seed/ashmere'
import { asOwner } from '../../support/owner'
import { givePassword } from '../../support/passwords'
import { signedIn } from '../../support/world'

const { helen, amina } = workers
const from = {
  password: 'long enough for Helen',
  from: { address: '127.0.0.1' },
  writer: helen.id,
}
const now = new Date()

beforeAll(async () => {
  await givePassword(helen.id, from.password)
  await givePassword(amina.id, 'long enough for Amina')
})

describe('signing in again on a page one was writing on', () => {
  test('the same person carries on with a new session', async () => {
    const came = await signInToCarryOn({ ...from, email: helen.email }, now)
    const sessionId = came.result === 'ok' ? came.signedIn?.sessionId : undefined
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

  test('whoever has signed in already, in another tab, carries on if the page is theirs', async () => {
    const blank = { ...from, email: '', password: '' }
    const already = signedIn('helen')
    expect(await signInToCarryOn({ ...blank, already }, now)).toEqual({ result: 'ok' })
    expect(await signInToCarryOn({ ...blank, already: signedIn('amina') }, now)).toEqual({
      result: 'someone-else',
    })
  })

  test('a wrong password is no, like an unknown address', async () => {
    expect(await signInToCarryOn({ ...from, email: helen.email, password: 'wrong' }, now)).toEqual({
      result: 'no',
    })
    expect(await signInToCarryOn({ ...from, email: 'nobody@ashmere.example' }, now)).toEqual({ result: 'no' })
  })

  test('a sample person carries on with both boxes blank, but only in a sample database', async () => {
    const blank = { email: '', password: '', from: { address: '127.0.0.1' }, writer: helen.id }
    expect((await signInToCarryOn(blank, now)).result).toBe('ok')
    await asOwner((owner) => owner.query('UPDATE partnership SET sample = false'))
    expect(await signInToCarryOn(blank, now)).toEqual({ result: 'no' })
    await asOwner((owner) => owner.query('UPDATE partnership SET sample = true'))
  })
})
