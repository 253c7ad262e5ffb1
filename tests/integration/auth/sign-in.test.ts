import { beforeAll, describe, expect, it } from 'vitest'
import { actorOfSession } from '@/lib/auth/session'
import { signInAsSample, signInWithPassword, signOut } from '@/lib/auth/sign-in'
import { workers } from '@/prisma/seed/ashmere'
import { asOwner } from '../../support/owner'
import { givePassword } from '../../support/passwords'

const now = new Date('2026-11-23T09:00:00Z')
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000)
const email = workers.fatima.email
const password = 'a long password of her own'

async function signedInAt(at: Date): Promise<string> {
  const answer = await signInAsSample(workers.helen.id, { address: '192.0.2.9' }, at)
  if (!answer.ok) throw new Error('Helen could not sign in')
  return answer.sessionId
}

beforeAll(() => givePassword(workers.fatima.id, password))

describe('signing in', () => {
  it('with the right password gives a session that is somebody', async () => {
    const answer = await signInWithPassword(
      { email: email.toUpperCase(), password, from: { address: '192.0.2.1' } },
      now,
    )
    expect(answer).toMatchObject({ ok: true, workerId: workers.fatima.id })
    const actor = answer.ok ? await actorOfSession(answer.sessionId, now) : undefined
    expect(actor).toMatchObject({ name: 'Fatima Noor', work: 'practitioner' })
  })

  it('says the same of a wrong password and of an address nobody has', async () => {
    const wrong = await signInWithPassword({ email, password: 'not it', from: { address: '192.0.2.2' } }, now)
    const nobody = await signInWithPassword(
      { email: 'nobody@ashmere.example', password, from: { address: '192.0.2.2' } },
      now,
    )
    expect(wrong).toEqual({ ok: false, why: 'wrong' })
    expect(nobody).toEqual(wrong)
  })

  it('makes somebody guessing wait, even with the right password, and lets them try again later', async () => {
    const from = { address: '192.0.2.3' }
    const at = later(60)
    for (let guess = 0; guess < 5; guess += 1)
      await signInWithPassword({ email, password: `guess ${guess}`, from }, at)
    expect(await signInWithPassword({ email, password, from }, at)).toEqual({ ok: false, why: 'wait' })
    expect(await signInWithPassword({ email, password, from }, later(60 + 16))).toMatchObject({ ok: true })
  })

  it('as an invented person works only in a sample database', async () => {
    await asOwner((owner) => owner.query('UPDATE partnership SET sample = false'))
    try {
      expect(await signInAsSample(workers.helen.id, { address: '192.0.2.9' }, now)).toEqual({
        ok: false,
        why: 'wrong',
      })
    } finally {
      await asOwner((owner) => owner.query('UPDATE partnership SET sample = true'))
    }
    expect(await signInAsSample(workers.helen.id, { address: '192.0.2.9' }, now)).toMatchObject({ ok: true })
  })

  it('is refused to somebody who has left, and ends the session they had', async () => {
    const answer = await signInAsSample(workers.tom.id, { address: '192.0.2.9' }, now)
    const sessionId = answer.ok ? answer.sessionId : ''
    expect(await actorOfSession(sessionId, later(1))).toBeDefined()
    await asOwner((owner) =>
      owner.query('UPDATE worker SET left_at = $1 WHERE id = $2', [later(2), workers.tom.id]),
    )
    expect(await actorOfSession(sessionId, later(3))).toBeUndefined()
  })
})

describe('a session', () => {
  it('goes on while it is used, and ends after half an hour without', async () => {
    const sessionId = await signedInAt(now)
    expect(await actorOfSession(sessionId, later(29))).toBeDefined()
    expect(await actorOfSession(sessionId, later(58))).toBeDefined()
    expect(await actorOfSession(sessionId, later(58 + 31))).toBeUndefined()
    expect(await actorOfSession(sessionId, later(59))).toBeUndefined()
  })

  it('ends after twelve hours however busy', async () => {
    const sessionId = await signedInAt(now)
    for (let minutes = 20; minutes <= 720; minutes += 20)
      expect(await actorOfSession(sessionId, later(minutes))).toBeDefined()
    expect(await actorOfSession(sessionId, later(721))).toBeUndefined()
  })

  it('ends everywhere at once when its owner signs out', async () => {
    const sessionId = await signedInAt(now)
    const actor = await actorOfSession(sessionId, now)
    if (!actor) throw new Error('Helen is not signed in')
    await signOut(actor, later(1))
    expect(await actorOfSession(sessionId, later(1))).toBeUndefined()
  })

  it('of another shape than ours is nobody’s', async () => {
    expect(await actorOfSession('0a5ee000-0000-4000-8000-000000000000', now)).toBeUndefined()
  })
})
