import { describe, expect, it } from 'vitest'
import { hasNews } from '@/lib/auth/news'
import { actorOfSession, beginSession } from '@/lib/auth/session'
import { signInWithCode } from '@/lib/auth/sign-in'
import { inTransaction } from '@/lib/db/transaction'
import { FreshSignInNeeded } from '@/lib/operation/fresh-sign-in'
import { InvalidInput } from '@/lib/operation/refusal'
import { changePhone } from '@/lib/worker/commands/change-phone'
import { endOwnSessions } from '@/lib/worker/commands/end-own-sessions'
import { keepOwnRecoveryCodes } from '@/lib/worker/commands/keep-own-recovery-codes'
import { makeOwnRecoveryCodes } from '@/lib/worker/commands/make-own-recovery-codes'
import { readNews } from '@/lib/worker/commands/read-news'
import { ownNews } from '@/lib/worker/queries/own-news'
import { ownRecoveryCodes } from '@/lib/worker/queries/own-recovery-codes'
import { ownSignIn } from '@/lib/worker/queries/own-sign-in'
import { asOwner } from '../../support/owner'
import { signedIn } from '../../support/world'
import { aNewcomer, from, setUpApp, stepAfterPassword } from '../auth/newcomer'

const hour = 3_600_000
const eventsBy = (workerId: string) =>
  asOwner(async (owner) => {
    const { rows } = await owner.query('SELECT event FROM audit_event WHERE actor_id = $1 ORDER BY seq', [
      workerId,
    ])
    return rows.map(({ event }) => event as string)
  })

describe('one’s own account', () => {
  it('shows where one is signed in and with what, and nobody else’s', async () => {
    const { email, workerId } = await aNewcomer()
    const { actor } = await setUpApp(email, new Date())
    await setUpApp((await aNewcomer()).email, new Date())
    const other = await inTransaction(null, (tx) =>
      beginSession(
        tx,
        { workerId, factors: ['password', 'recovery-code'], device: 'Edge on Windows' },
        new Date(),
      ),
    )
    const shown = await ownSignIn(actor, {})
    expect(shown).toMatchObject({ codesLeft: 10, organisations: 0, appSetAt: expect.any(Date) })
    expect(
      shown.sessions.map(({ id, device, factors, isThisOne }) => ({ id, device, factors, isThisOne })),
    ).toEqual([
      {
        id: actor.sessionId,
        device: 'Chrome on Windows',
        factors: ['password', 'authenticator'],
        isThisOne: true,
      },
      { id: other, device: 'Edge on Windows', factors: ['password', 'recovery-code'], isThisOne: false },
    ])
    await endOwnSessions(actor, { sessionId: other })
    expect(await actorOfSession(other, new Date())).toBeUndefined()
    expect((await ownSignIn(actor, {})).sessions).toHaveLength(1)
    expect(await eventsBy(workerId)).toContain('own-session-ended')
  })

  it('ends one’s own sessions only for whoever has just proved who they are', async () => {
    const { email } = await aNewcomer()
    const { actor } = await setUpApp(email, new Date())
    const stale = { ...actor, freshAt: new Date(Date.now() - 3_600_000) }
    await expect(endOwnSessions(stale, {})).rejects.toBeInstanceOf(FreshSignInNeeded)
    expect(await endOwnSessions(actor, {})).toEqual({ ended: 0 })
  })

  it('shows recovery codes until their owner has kept them, and then never again', async () => {
    const { email } = await aNewcomer()
    const { actor } = await setUpApp(email, new Date())
    const { codes } = await ownRecoveryCodes(actor, {})
    expect(new Set(codes).size).toBe(10)
    expect((await ownRecoveryCodes(actor, {})).codes).toEqual(codes)
    await keepOwnRecoveryCodes(actor, {})
    expect(await ownRecoveryCodes(actor, {})).toEqual({ codes: [], left: 10 })
    const stale = { ...actor, freshAt: new Date(Date.now() - hour) }
    await expect(ownRecoveryCodes(stale, {})).rejects.toBeInstanceOf(FreshSignInNeeded)
  })

  it('makes new recovery codes in place of the old, for somebody who has just proved who they are', async () => {
    const { email, workerId } = await aNewcomer()
    const { actor } = await setUpApp(email, new Date())
    const [old = ''] = (await ownRecoveryCodes(actor, {})).codes
    await expect(
      makeOwnRecoveryCodes({ ...actor, freshAt: new Date(Date.now() - hour) }, {}),
    ).rejects.toBeInstanceOf(FreshSignInNeeded)
    await makeOwnRecoveryCodes(actor, {})
    const [fresh = ''] = (await ownRecoveryCodes(actor, {})).codes
    const signInWith = async (code: string) => {
      const at = new Date(Date.now() + 60_000)
      const { step } = await stepAfterPassword(email, at)
      return (await signInWithCode({ step, code, from }, at)).ok
    }
    expect(await signInWith(old)).toBe(false)
    expect(await signInWith(fresh)).toBe(true)
    expect(await eventsBy(workerId)).toContain('recovery-codes-made')
    await expect(makeOwnRecoveryCodes(signedIn('helen'), {})).rejects.toBeInstanceOf(InvalidInput)
  })

  it('lets go of a phone: every session ends, and the next sign-in sets up another', async () => {
    const { email, workerId } = await aNewcomer()
    const { actor } = await setUpApp(email, new Date())
    await expect(changePhone({ ...actor, freshAt: new Date(Date.now() - hour) }, {})).rejects.toBeInstanceOf(
      FreshSignInNeeded,
    )
    await changePhone(actor, {})
    expect(await actorOfSession(actor.sessionId, new Date())).toBeUndefined()
    expect((await stepAfterPassword(email, new Date())).why).toBe('authenticator')
    expect(await eventsBy(workerId)).toContain('authenticator-let-go')
  })

  it('tells what happened to one’s sign-in once, and ends every other session when it was not oneself', async () => {
    const { email, workerId } = await aNewcomer()
    const { actor } = await setUpApp(email, new Date())
    const other = await inTransaction(null, (tx) =>
      beginSession(tx, { workerId, factors: ['password', 'authenticator'] }, new Date()),
    )
    expect((await ownNews(actor, {})).map(({ kind }) => kind)).toEqual(['authenticator-set'])
    expect(await hasNews(signedIn('helen'), new Date())).toBe(false)
    await readNews(actor, { wasMe: false }, { now: new Date(Date.now() + 1_000) })
    expect(await hasNews(actor, new Date())).toBe(false)
    expect(await actorOfSession(other, new Date())).toBeUndefined()
    expect(await actorOfSession(actor.sessionId, new Date())).toBeDefined()
    expect(await eventsBy(workerId)).toContain('own-news-read')
  })
})
