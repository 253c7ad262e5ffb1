import { describe, expect, it } from 'vitest'
import type { Actor } from '@/lib/access/actor'
import { addKey, questionForNewKey } from '@/lib/auth/add-key'
import { confirmItsYou } from '@/lib/auth/confirm-its-you'
import { howToConfirm } from '@/lib/auth/how-to-confirm'
import { proveKey, questionForKey } from '@/lib/auth/prove-key'
import { actorOfSession } from '@/lib/auth/session'
import { appToSetUp, signInWithKey, signInWithNewApp } from '@/lib/auth/sign-in'
import { signInToCarryOn } from '@/lib/auth/sign-in-to-carry-on'
import { inTransaction } from '@/lib/db/transaction'
import { changePhone } from '@/lib/worker/commands/change-phone'
import { removeOwnKey } from '@/lib/worker/commands/remove-own-key'
import { stopKeyOfWorker } from '@/lib/worker/commands/stop-key'
import { ownKeys } from '@/lib/worker/queries/own-keys'
import { asOwner } from '../../support/owner'
import { codeShown } from '../../support/passwords'
import { type Lie, SoftKey } from '../../support/soft-key'
import { administrator, aNewcomer, from, password, setUpApp, stepAfterPassword } from './newcomer'

const start = new Date()
const later = (seconds: number) => new Date(start.getTime() + seconds * 1_000)
const elsewhere = { address: '198.51.100.77' }

async function add(actor: Actor, key: SoftKey, at = start, lie: Lie = {}) {
  const { challenge } = await questionForNewKey(actor, at)
  return addKey(actor, { name: 'On my house keys', answer: key.added(challenge, lie) }, at)
}

/** Somebody with a password, an app and a key. */
async function withKey(key = new SoftKey()) {
  const { email, workerId } = await aNewcomer()
  const { actor, secret } = await setUpApp(email, start)
  const added = await add(actor, key)
  if (!added.ok) throw new Error(`The key was not added: ${added.why}`)
  const now = await actorOfSession(added.sessionId, start)
  if (!now) throw new Error('The session should go on')
  return { email, workerId, secret, key, actor: now, before: actor }
}

async function ask(workerId: string, at: Date): Promise<string> {
  return (await questionForKey(workerId, at))?.challenge ?? ''
}

async function noticesOf(workerId: string): Promise<string[]> {
  const { rows } = await asOwner((owner) =>
    owner.query('SELECT kind FROM sign_in_notice WHERE worker_id = $1 ORDER BY at', [workerId]),
  )
  return rows.map(({ kind }) => kind)
}

describe('a security key', () => {
  it('is added by its owner, who is told, and whose session goes on as one it was shown in', async () => {
    const { actor, before, workerId } = await withKey()
    expect(await actorOfSession(before.sessionId, start)).toBeUndefined()
    const factors = await asOwner(
      async (owner) =>
        (await owner.query('SELECT factors FROM session WHERE id = $1', [actor.sessionId])).rows[0].factors,
    )
    expect(factors).toEqual(['password', 'authenticator', 'security-key'])
    expect(await noticesOf(workerId)).toContain('key-added')
    expect((await ownKeys(actor, {})).keys).toMatchObject([{ name: 'On my house keys', asksWho: true }])
  })

  it('is the second step after the password, in place of a code', async () => {
    const { email, workerId, key } = await withKey()
    const { step, why } = await stepAfterPassword(email, later(60))
    expect(why).toBe('code')
    const answer = key.shown(await ask(workerId, later(60)))
    const came = await signInWithKey({ step, answer, from }, later(60))
    expect(came).toMatchObject({ ok: true, workerId })
  })

  it('confirms that it is you, with the password, and never without it', async () => {
    const { actor, workerId, key } = await withKey()
    expect(await howToConfirm(actor, start)).toEqual({ how: 'password-and-code', byKey: 'offered' })
    const confirm = async (typed: string, at: number) =>
      confirmItsYou(
        actor,
        { password: typed, code: '', key: key.shown(await ask(workerId, later(at))), from },
        later(at),
      )
    expect(await confirm('not it', 60)).toEqual({ ok: false, why: 'wrong' })
    expect(await confirm(password, 70)).toMatchObject({ ok: true })
  })

  it('lets its owner carry on with a page whose session ended', async () => {
    const { email, workerId, key } = await withKey()
    const typed = { email, password, writer: workerId, from }
    const asked = await signInToCarryOn(typed, later(60))
    const challenge = asked.result === 'code' ? asked.key?.challenge : undefined
    const answer = await signInToCarryOn({ ...typed, key: key.shown(challenge ?? '') }, later(61))
    expect(answer).toMatchObject({ result: 'ok', signedIn: { workerId } })
  })

  it('that does not count its signatures is taken each time', async () => {
    const { workerId, key } = await withKey(new SoftKey(true, false))
    for (const at of [60, 70])
      expect((await proveKey(workerId, key.shown(await ask(workerId, later(at))), from, later(at))).ok).toBe(
        true,
      )
  })

  it.each<[string, Lie]>([
    ['for a site that looks like this one', { origin: 'http://localhost:3001' }],
    ['for this site by another scheme', { origin: 'https://localhost:3000' }],
    ['under another site’s name', { rpId: 'localhost.evil.example' }],
    ['as if it were being added', { type: 'webauthn.create' }],
    ['without having been touched', { touched: false }],
  ])('that signed %s opens nothing', async (_, lie) => {
    const { workerId, key } = await withKey()
    const answer = key.shown(await ask(workerId, later(60)), lie)
    expect(await proveKey(workerId, answer, from, later(60))).toEqual({ ok: false, why: 'wrong' })
  })

  it('answers each question once: not again, not one that failed, not one of another person, not after five minutes', async () => {
    const [one, two] = [await withKey(), await withKey()]
    const right = one.key.shown(await ask(one.workerId, later(60)))
    expect((await proveKey(one.workerId, right, from, later(60))).ok).toBe(true)
    expect((await proveKey(one.workerId, right, from, later(61))).ok).toBe(false)
    const failed = await ask(one.workerId, later(70))
    expect(
      (await proveKey(one.workerId, one.key.shown(failed, { touched: false }), from, later(70))).ok,
    ).toBe(false)
    expect((await proveKey(one.workerId, one.key.shown(failed), from, later(71))).ok).toBe(false)
    const theirs = await ask(two.workerId, later(80))
    expect((await proveKey(one.workerId, one.key.shown(theirs), from, later(80))).ok).toBe(false)
    const old = await ask(one.workerId, later(90))
    expect((await proveKey(one.workerId, one.key.shown(old), from, later(90 + 301))).ok).toBe(false)
    const adding = (await questionForNewKey(one.actor, later(500))).challenge
    expect((await proveKey(one.workerId, one.key.shown(adding), elsewhere, later(500))).ok).toBe(false)
  })

  it('of one person is nothing to another, and cannot be added by them', async () => {
    const [one, two] = [await withKey(), await withKey()]
    const answer = one.key.shown(await ask(two.workerId, later(60)))
    expect(await proveKey(two.workerId, answer, from, later(60))).toEqual({ ok: false, why: 'wrong' })
    expect(await add(two.actor, one.key, later(70))).toEqual({ ok: false, why: 'known' })
    const swapped = JSON.parse(one.key.shown(await ask(two.workerId, later(80))))
    const withTheirId = JSON.stringify({ ...swapped, id: two.key.id, rawId: two.key.id })
    expect((await proveKey(two.workerId, withTheirId, from, later(80))).ok).toBe(false)
  })

  it('whose count goes back is a copy: it is stopped, its owner is told, and the trail says so', async () => {
    const { workerId, key, actor } = await withKey()
    const prove = async (at: number, lie: Lie = {}) =>
      (await proveKey(workerId, key.shown(await ask(workerId, later(at)), lie), from, later(at))).ok
    expect(await prove(60, { count: 9 })).toBe(true)
    expect(await prove(70, { count: 9 })).toBe(false)
    expect(await prove(80, { count: 10 })).toBe(false)
    expect(await noticesOf(workerId)).toContain('key-copied')
    expect((await ownKeys(actor, {})).keys).toMatchObject([{ stopped: { why: 'copied' } }])
    const { rowCount } = await asOwner((owner) =>
      owner.query("SELECT 1 FROM audit_event WHERE event = 'security-key-copied' AND actor_id = $1", [
        workerId,
      ]),
    )
    expect(rowCount).toBe(1)
  })

  it('is not stopped by somebody who only says that its count went back', async () => {
    const { workerId, key, actor } = await withKey()
    const shown = async (at: number, lie: Lie = {}) => key.shown(await ask(workerId, later(at)), lie)
    expect((await proveKey(workerId, await shown(60, { count: 9 }), from, later(60))).ok).toBe(true)
    const forged = JSON.parse(await shown(70, { count: 2 }))
    forged.response.signature = JSON.parse(await shown(70)).response.signature
    expect((await proveKey(workerId, JSON.stringify(forged), from, later(70))).ok).toBe(false)
    expect((await ownKeys(actor, {})).keys).toMatchObject([{ stopped: undefined }])
  })

  it('is not shown by sending something else', async () => {
    const { workerId } = await withKey()
    const [tooLong, cut] = ['x'.repeat(20_000), '{"id":"a","rawId":"a","response":{"clientDataJSON":"eyJ9"}}']
    for (const [at, text] of ['', '{}', 'null', tooLong, cut].entries()) {
      const when = later(60 + at)
      expect(await proveKey(workerId, text, { address: `198.51.100.${at}` }, when)).toMatchObject({
        ok: false,
      })
    }
  })

  it('cannot be got round by setting up an app of one’s own with nothing but the password', async () => {
    const { email, actor, workerId, key } = await withKey()
    await changePhone(actor, {}, { now: start })
    const { step, why } = await stepAfterPassword(email, later(60))
    expect(why).toBe('code')
    const { secret } = await appToSetUp(step, later(60))
    const code = codeShown(secret, later(60))
    expect(await signInWithNewApp({ step, code, from }, later(60))).toEqual({ ok: false, why: 'wrong' })
    const answer = key.shown(await ask(workerId, later(70)))
    expect(await signInWithKey({ step, answer, from }, later(70))).toMatchObject({ why: 'authenticator' })
    const further = { ...step, factors: [...step.factors, 'security-key' as const] }
    const set = await signInWithNewApp({ step: further, code: codeShown(secret, later(70)), from }, later(70))
    expect(set).toMatchObject({ ok: true, workerId })
  })

  it('is added only by answering a question of one’s own', async () => {
    const { email } = await aNewcomer()
    const { actor } = await setUpApp(email, start)
    const key = new SoftKey()
    const lies: Lie[] = [{ origin: 'https://evil.example' }, { rpId: 'evil.example' }, { challenge: 'bm8' }]
    for (const lie of lies) expect(await add(actor, key, start, lie)).toEqual({ ok: false, why: 'wrong' })
    const other = await withKey()
    const { challenge } = await questionForNewKey(other.actor, start)
    expect(await addKey(actor, { name: 'A', answer: key.added(challenge) }, start)).toEqual({
      ok: false,
      why: 'wrong',
    })
    const own = (await questionForNewKey(actor, start)).challenge
    expect((await addKey(actor, { name: 'A', answer: key.added(own) }, start)).ok).toBe(true)
    expect(await addKey(actor, { name: 'B', answer: new SoftKey().added(own) }, start)).toEqual({
      ok: false,
      why: 'wrong',
    })
  })
})

describe('taking a key away', () => {
  it('is for its owner, who is told, and never for somebody else', async () => {
    const [one, two] = [await withKey(), await withKey()]
    const [key] = (await ownKeys(one.actor, {})).keys
    const keyId = key?.id ?? ''
    await expect(removeOwnKey(two.actor, { keyId }, { now: start })).rejects.toThrow('nothing here')
    await removeOwnKey(one.actor, { keyId }, { now: start })
    const answer = one.key.shown(await ask(one.workerId, later(60)))
    expect((await proveKey(one.workerId, answer, from, later(60))).ok).toBe(false)
    expect(await noticesOf(one.workerId)).toContain('key-removed')
  })

  it('leaves nobody without a second step', async () => {
    const { actor } = await withKey()
    const [key] = (await ownKeys(actor, {})).keys
    await asOwner((owner) => owner.query('DELETE FROM authenticator WHERE worker_id = $1', [actor.workerId]))
    await expect(removeOwnKey(actor, { keyId: key?.id ?? '' }, { now: start })).rejects.toThrow(
      'Add another key',
    )
  })

  it('is for an administrator when it is lost: its owner is signed out and told', async () => {
    const { actor, workerId } = await withKey()
    const [key] = (await ownKeys(actor, {})).keys
    await stopKeyOfWorker(administrator, { workerId, keyId: key?.id ?? '' })
    expect(await actorOfSession(actor.sessionId, later(1))).toBeUndefined()
    expect(await noticesOf(workerId)).toContain('key-taken-away')
  })

  it('is all an administrator can do: not add one, nor wake one that was stopped', async () => {
    const { workerId } = await withKey()
    const row = { workerId, name: 'Mine', credentialId: 'x', publicKey: new Uint8Array(1), signCount: 0 }
    const add = inTransaction(administrator, (tx) =>
      tx.securityKey.create({ data: { id: crypto.randomUUID(), ...row, asksWho: true, addedAt: start } }),
    )
    await expect(add).rejects.toThrow('row-level security')
    const wake = inTransaction(administrator, (tx) =>
      tx.securityKey.updateMany({ where: { workerId }, data: { signCount: 0 } }),
    )
    await expect(wake).rejects.toThrow('row-level security')
  })
})
