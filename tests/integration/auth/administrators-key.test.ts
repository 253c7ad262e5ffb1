import { describe, expect, it } from 'vitest'
import type { Actor } from '@/lib/access/actor'
import { addKey, questionForNewKey } from '@/lib/auth/add-key'
import { confirmItsYou } from '@/lib/auth/confirm-its-you'
import { howToConfirm } from '@/lib/auth/how-to-confirm'
import { onEveryPage } from '@/lib/auth/on-every-page'
import { questionForKey } from '@/lib/auth/prove-key'
import { actorOfSession } from '@/lib/auth/session'
import { signInWithCode, signInWithKey } from '@/lib/auth/sign-in'
import { stepOf } from '@/lib/auth/sign-in-step'
import { waysOfStep } from '@/lib/auth/ways-of-step'
import { addDays, dayFromInstant } from '@/lib/calendar/day'
import { inTransaction } from '@/lib/db/transaction'
import { askForKeys } from '@/lib/worker/commands/ask-for-keys'
import { endSessionsOfWorker } from '@/lib/worker/commands/end-sessions'
import { removeOwnKey } from '@/lib/worker/commands/remove-own-key'
import { stopKeyOfWorker } from '@/lib/worker/commands/stop-key'
import { everyWorker } from '@/lib/worker/queries/everybody'
import { keysHeld } from '@/lib/worker/queries/keys-held'
import { ownKeys } from '@/lib/worker/queries/own-keys'
import { agencies, workers } from '@/prisma/seed/ashmere'
import { asOwner } from '../../support/owner'
import { codeShown } from '../../support/passwords'
import { SoftKey } from '../../support/soft-key'
import { signedIn } from '../../support/world'
import { administrator, aNewcomer, from, password, setUpApp, stepAfterPassword } from './newcomer'

const start = new Date()
const later = (seconds: number) => new Date(start.getTime() + seconds * 1_000)
const today = dayFromInstant(start)

async function anAdministrator() {
  const { email, workerId } = await aNewcomer()
  await asOwner((owner) => owner.query("UPDATE worker SET work = 'administrator' WHERE id = $1", [workerId]))
  const { actor, secret } = await setUpApp(email, start)
  return { email, workerId, secret, actor }
}

async function aManagerOfTheMash(): Promise<Actor> {
  const { email, workerId } = await aNewcomer()
  await asOwner((owner) =>
    owner.query("UPDATE worker SET work = 'manager', agency_id = $2 WHERE id = $1", [
      workerId,
      agencies.mash.id,
    ]),
  )
  return (await setUpApp(email, start)).actor
}

async function add(actor: Actor, key: SoftKey, at = start) {
  const { challenge } = await questionForNewKey(actor, at)
  return addKey(actor, { name: 'Blue', answer: key.added(challenge) }, at)
}

async function codeOnly({ email, secret }: { email: string; secret: string }, at: number): Promise<Actor> {
  const { step } = await stepAfterPassword(email, later(at))
  const came = await signInWithCode({ step, code: codeShown(secret, later(at)), from }, later(at))
  const actor = came.ok ? await actorOfSession(came.sessionId, later(at)) : undefined
  if (!actor) throw new Error('A code should let them in, though no further')
  return actor
}

const needKeys = (from: string | undefined) => askForKeys(administrator, from ? { from } : {}, { now: start })

describe('before the day', () => {
  it('an administrator is reminded, and a manager of the MASH is; nobody else, and nobody who has one', async () => {
    await needKeys(addDays(today, 7))
    const { actor } = await anAdministrator()
    expect(actor.mustShowKey).toBeUndefined()
    expect((await onEveryPage(actor)).askForKey).toEqual({ from: addDays(today, 7) })
    const manager = await aManagerOfTheMash()
    expect((await onEveryPage(manager)).askForKey).toEqual({ from: undefined })
    const { people } = await keysHeld(administrator, {})
    const asked = people.map(({ id, isAdministrator, keys }) => ({ id, isAdministrator, keys }))
    expect(asked).toContainEqual({ id: actor.workerId, isAdministrator: true, keys: 0 })
    expect(asked.filter(({ isAdministrator }) => !isAdministrator)).toEqual([
      { id: manager.workerId, isAdministrator: false, keys: 0 },
    ])
    expect((await onEveryPage(signedIn('helen'))).askForKey).toBeUndefined()
    const added = await add(actor, new SoftKey())
    const now = added.ok ? await actorOfSession(added.sessionId, start) : undefined
    expect(now && (await onEveryPage(now)).askForKey).toBeUndefined()
  })

  it('only an administrator says which day, and not one that is over; the database asks who says so', async () => {
    await expect(askForKeys(signedIn('helen'), {}, { now: start })).rejects.toThrow('An administrator')
    await expect(askForKeys(administrator, { from: addDays(today, -1) }, { now: start })).rejects.toThrow(
      'Choose today',
    )
    const anyway = inTransaction(signedIn('helen'), (tx) => tx.$executeRaw`SELECT ask_for_keys_from(NULL)`)
    await expect(anyway).rejects.toThrow('only an administrator')
  })
})

describe('from the day', () => {
  it('an administrator without a key can do nothing but see their keys and add one; then everything', async () => {
    await needKeys(today)
    const { actor, workerId } = await anAdministrator()
    const now = await actorOfSession(actor.sessionId, start)
    if (!now) throw new Error('They are signed in')
    expect(now.mustShowKey).toBe(true)
    await expect(everyWorker(now, {})).rejects.toThrow('security key')
    await expect(endSessionsOfWorker(now, { workerId: workers.helen.id })).rejects.toThrow('security key')
    await expect(askForKeys(now, {}, { now: start })).rejects.toThrow('security key')
    expect((await ownKeys(now, {})).neededFrom).toBe(today)
    const added = await add(now, new SoftKey())
    const then = added.ok ? await actorOfSession(added.sessionId, start) : undefined
    expect(then).toMatchObject({ workerId })
    expect(then?.mustShowKey).toBeUndefined()
    expect(then && (await everyWorker(then, {})).length).toBeGreaterThan(0)
  })

  it('a key that asks nobody who they are is not enough for an administrator, and is not added', async () => {
    await needKeys(today)
    const { actor } = await anAdministrator()
    expect(await add(actor, new SoftKey(false))).toEqual({ ok: false, why: 'asks-nobody' })
  })

  it('somebody with their password and their phone cannot get round their key by adding another', async () => {
    await needKeys(today)
    const who = await anAdministrator()
    const key = new SoftKey()
    expect((await add(who.actor, key)).ok).toBe(true)
    const thief = await codeOnly(who, 60)
    expect(thief.mustShowKey).toBe(true)
    expect(await add(thief, new SoftKey(), later(61))).toEqual({ ok: false, why: 'show-first' })
    expect(await howToConfirm(thief, later(61))).toEqual({ how: 'password-and-code', byKey: 'needed' })
    const code = codeShown(who.secret, later(120))
    expect(await confirmItsYou(thief, { password, code, from }, later(120))).toEqual({
      ok: false,
      why: 'wrong',
    })
    const answer = key.shown((await questionForKey(who.workerId, later(121)))?.challenge ?? '')
    const shown = await confirmItsYou(thief, { password, code: '', key: answer, from }, later(121))
    expect(shown.ok && shown.actor.mustShowKey).toBeUndefined()
    expect(shown.ok).toBe(true)
  })

  it('their key is what signing in asks for, with a PIN, a finger or a face', async () => {
    await needKeys(today)
    const who = await anAdministrator()
    const key = new SoftKey()
    await add(who.actor, key)
    const { step } = await stepAfterPassword(who.email, later(60))
    expect(await waysOfStep(step, later(60))).toEqual({ code: true, key: true, keyIsNeeded: true })
    const question = async () => (await questionForKey(who.workerId, later(61)))?.challenge ?? ''
    const silent = key.shown(await question(), { asksWho: false })
    expect(await signInWithKey({ step, answer: silent, from }, later(61))).toEqual({
      ok: false,
      why: 'wrong',
    })
    const again = await stepOf(step.id, later(62))
    const came = await signInWithKey(
      { step: again ?? step, answer: key.shown(await question()), from },
      later(62),
    )
    const actor = came.ok ? await actorOfSession(came.sessionId, later(62)) : undefined
    expect(actor?.mustShowKey).toBeUndefined()
    expect(actor?.workerId).toBe(who.workerId)
  })

  it('the last key of an administrator stays, until another administrator takes it away; then they add a new one', async () => {
    await needKeys(today)
    const who = await anAdministrator()
    const added = await add(who.actor, new SoftKey())
    const actor = added.ok ? await actorOfSession(added.sessionId, start) : undefined
    if (!actor) throw new Error('They should be in')
    const keyId = (await ownKeys(actor, {})).keys[0]?.id ?? ''
    await expect(removeOwnKey(actor, { keyId }, { now: start })).rejects.toThrow(
      'An administrator needs a key',
    )
    await stopKeyOfWorker(administrator, { workerId: who.workerId, keyId })
    const back = await codeOnly(who, 60)
    expect((await add(back, new SoftKey(), later(61))).ok).toBe(true)
  })
})
