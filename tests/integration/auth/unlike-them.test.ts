import { describe, expect, it } from 'vitest'
import type { Actor } from '@/lib/access/actor'
import { hasNews } from '@/lib/auth/news'
import { actorOfSession } from '@/lib/auth/session'
import { signInWithCode, signInWithPassword } from '@/lib/auth/sign-in'
import { stepOf } from '@/lib/auth/sign-in-step'
import { newId } from '@/lib/db/id'
import { readNews } from '@/lib/worker/commands/read-news'
import { ownNews } from '@/lib/worker/queries/own-news'
import { asOwner } from '../../support/owner'
import { codeShown } from '../../support/passwords'
import { aNewcomer, from, password, setUpApp } from './newcomer'

const start = new Date('2026-11-24T09:00:00Z')
const later = (minutes: number) => new Date(start.getTime() + minutes * 60_000)
const day = 24 * 60

/** Somebody who has read what happened so far, on the browser they always use. */
async function settled() {
  const { email, workerId } = await aNewcomer()
  const { actor, secret, deviceId } = await setUpApp(email, start)
  await readNews(actor, { wasMe: true }, { now: later(1) })
  return { email, workerId, secret, device: deviceId }
}

type Who = { email: string; secret: string }

async function signIn(
  { email, secret }: Who,
  place: { address: string; device?: string },
  at: number,
): Promise<Actor> {
  const half = await signInWithPassword({ email, password, from: place }, later(at))
  const step = 'stepId' in half ? await stepOf(half.stepId, later(at)) : undefined
  const came =
    step && (await signInWithCode({ step, code: codeShown(secret, later(at)), from: place }, later(at)))
  const actor = came?.ok ? await actorOfSession(came.sessionId, later(at)) : undefined
  if (!actor) throw new Error('They should be in')
  return actor
}

async function guess({ email }: Who, times: number, at: number) {
  for (let n = 0; n < times; n += 1)
    await signInWithPassword({ email, password: `guess ${n}`, from: { address: '203.0.113.9' } }, later(at))
}

const kinds = async (actor: Actor, at: number) =>
  (await ownNews(actor, {}, { now: later(at) })).map(({ kind }) => kind)

/** Sign-ins of theirs on other days, each at this hour. */
async function cameAt(workerId: string, hour: number, times: number) {
  for (let n = 1; n <= times; n += 1) {
    const at = new Date(Date.UTC(2026, 10, 24 - n, hour))
    await asOwner((owner) =>
      owner.query(
        "INSERT INTO session (id, worker_id, started_at, last_seen_at, ended_at, ended_why, factors) VALUES ($1, $2, $3, $3, $3, 'signed-out', '{password,authenticator}')",
        [newId(), workerId, at],
      ),
    )
  }
}

describe('a sign-in from a new browser and place after several wrong tries', () => {
  const stranger = { address: '203.0.113.200' }

  it('is told to its owner when they next come, and not to whoever made it', async () => {
    const who = await settled()
    await guess(who, 4, 60)
    const thief = await signIn(who, stranger, 61)
    expect(await kinds(thief, 62)).toEqual([])
    expect(await hasNews(thief, later(62))).toBe(false)
    await readNews(thief, { wasMe: true }, { now: later(63) })
    const owner = await signIn(who, { ...from, device: who.device }, 70)
    expect(await kinds(owner, 71)).toEqual(['new-place'])
  })

  it('when it was not them, ends it and every other session, and asks for a new password', async () => {
    const who = await settled()
    await guess(who, 4, 60)
    const thief = await signIn(who, stranger, 61)
    const owner = await signIn(who, { ...from, device: who.device }, 70)
    const answer = await readNews(owner, { wasMe: false }, { now: later(71) })
    expect(answer).toEqual({ wasMe: false, hasPassword: true })
    expect(await actorOfSession(thief.sessionId, later(71))).toBeUndefined()
    expect(await actorOfSession(owner.sessionId, later(71))).toBeDefined()
    const known = await asOwner((sql) =>
      sql.query('SELECT id FROM known_device WHERE worker_id = $1', [who.workerId]),
    )
    expect(known.rows).toEqual([{ id: who.device }])
  })

  it('is asked on that browser too after a day: most often it was them, on a new computer', async () => {
    const who = await settled()
    await guess(who, 4, 60)
    const half = await signInWithPassword({ email: who.email, password, from: stranger }, later(61))
    const step = 'stepId' in half ? await stepOf(half.stepId, later(61)) : undefined
    if (!step) throw new Error('The password should lead on')
    const code = codeShown(who.secret, later(61))
    const came = await signInWithCode({ step, code, from: stranger }, later(61))
    const device = came.ok ? came.deviceId : ''
    const soon = await signIn(who, { ...stranger, device }, 90)
    expect(await kinds(soon, 91)).not.toContain('new-place')
    const nextDay = await signIn(who, { ...stranger, device }, 61 + day + 1)
    expect(await kinds(nextDay, 62 + day + 1)).toContain('new-place')
  })

  it('is not said of a known browser, nor of a new one without wrong tries before it', async () => {
    const who = await settled()
    const elsewhere = await signIn(who, stranger, 60)
    await guess(who, 4, 120)
    await signIn(who, { ...from, device: who.device }, 121)
    const again = await signIn(who, { address: '203.0.113.201' }, 150)
    expect(await kinds(elsewhere, 130)).toEqual(['wrong-tries'])
    expect(await kinds(again, 151)).toEqual(['wrong-tries'])
  })
})

describe('a sign-in at a time of day that is not theirs', () => {
  it('is told on their other browser, whoever has come at such a time before', async () => {
    const who = await settled()
    await cameAt(who.workerId, 9, 12)
    const night = await signIn(who, { address: '203.0.113.200' }, 18 * 60)
    expect(await kinds(night, 18 * 60 + 1)).toEqual([])
    const morning = await signIn(who, { ...from, device: who.device }, day)
    expect(await kinds(morning, day + 1)).toEqual(['unusual-time'])
  })

  it('is told to nobody who has come only a few times', async () => {
    const who = await settled()
    await cameAt(who.workerId, 9, 5)
    await signIn(who, { address: '203.0.113.200' }, 18 * 60)
    const morning = await signIn(who, { ...from, device: who.device }, day)
    expect(await kinds(morning, day + 1)).toEqual([])
  })
})
