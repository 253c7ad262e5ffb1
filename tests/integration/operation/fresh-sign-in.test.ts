import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { family } from '@/lib/access/subject'
import { confirmItsYou } from '@/lib/auth/confirm-its-you'
import { howToConfirm } from '@/lib/auth/how-to-confirm'
import { actorOfSession } from '@/lib/auth/session'
import { signInAsSample, signInWithPassword } from '@/lib/auth/sign-in'
import { command } from '@/lib/operation/command'
import { FreshSignInNeeded, freshMinutes } from '@/lib/operation/fresh-sign-in'
import { NotFound } from '@/lib/operation/refusal'
import { workers } from '@/prisma/seed/ashmere'
import { asOwner, auditOf } from '../../support/owner'
import { givePassword } from '../../support/passwords'
import { aFamily, signedIn } from '../../support/world'

const sensitive = command({
  name: 'test.sensitive',
  input: z.strictObject({ familyId: z.uuid() }),
  may: 'changeFamily',
  on: ({ familyId }) => family(familyId),
  audit: 'family-changed',
  needs: 'fresh-sign-in',
  run: async () => ({ done: true }),
})

const now = new Date()
const earlier = (minutes: number) => new Date(now.getTime() - minutes * 60_000)
const from = { address: '192.0.2.44' }
const password = 'a long password of her own'

async function sessionOf(workerId: string, at: Date) {
  const signIn = await signInAsSample(workerId, from, at)
  const actor = signIn.ok ? await actorOfSession(signIn.sessionId, at) : undefined
  if (!actor) throw new Error('could not sign in')
  return actor
}

beforeAll(() => givePassword(workers.fatima.id, password))

describe('a sensitive act', () => {
  const helen = signedIn('helen')

  it(`is done for somebody who proved who they are in the last ${freshMinutes} minutes, and for nobody else`, async () => {
    const { familyId } = await aFamily(helen)
    for (const freshAt of [now, earlier(freshMinutes)])
      expect(await sensitive({ ...helen, freshAt }, { familyId }, { now })).toEqual({ done: true })
    const { freshAt: _, ...unproven } = helen
    for (const actor of [{ ...helen, freshAt: earlier(freshMinutes + 1) }, unproven]) {
      await expect(sensitive(actor, { familyId }, { now })).rejects.toBeInstanceOf(FreshSignInNeeded)
    }
    expect(await auditOf(familyId)).toHaveLength(2)
  })

  it('says the same to a stranger, fresh or not: there is nothing here', async () => {
    const { familyId } = await aFamily(helen)
    const stranger = signedIn('ben')
    for (const freshAt of [now, earlier(60)])
      await expect(sensitive({ ...stranger, freshAt }, { familyId }, { now })).rejects.toBeInstanceOf(
        NotFound,
      )
  })
})

describe('confirming it is you', () => {
  it('with a password begins a new session in place of the old, and is written down', async () => {
    const signIn = await signInWithPassword({ email: workers.fatima.email, password, from }, earlier(20))
    const actor = signIn.ok ? await actorOfSession(signIn.sessionId, earlier(20)) : undefined
    if (!actor) throw new Error('Fatima could not sign in')
    expect(await howToConfirm(actor, now)).toEqual({ how: 'password' })
    expect(await confirmItsYou(actor, { password: 'not it', code: '', from }, now)).toEqual({
      ok: false,
      why: 'wrong',
    })
    const answer = await confirmItsYou(actor, { password, code: '', from }, now)
    if (!answer.ok) throw new Error('her own password was refused')
    expect(answer.actor.sessionId).not.toBe(actor.sessionId)
    expect(await actorOfSession(actor.sessionId, now)).toBeUndefined()
    expect((await actorOfSession(answer.actor.sessionId, now))?.freshAt).toEqual(now)
    const events = await asOwner((owner) =>
      owner.query("SELECT 1 FROM audit_event WHERE event = 'signed-in-again' AND actor_id = $1", [
        actor.workerId,
      ]),
    )
    expect(events.rowCount).toBe(1)
  })

  it('is one press for an invented person, and only in a sample database', async () => {
    const tom = await sessionOf(workers.tom.id, earlier(20))
    expect(await howToConfirm(tom, now)).toEqual({ how: 'sample' })
    expect(await confirmItsYou(tom, { password: '', code: '', from }, now)).toMatchObject({ ok: true })
    const again = await sessionOf(workers.tom.id, earlier(20))
    await asOwner((owner) => owner.query('UPDATE partnership SET sample = false'))
    try {
      expect(await confirmItsYou(again, { password: '', code: '', from }, now)).toEqual({
        ok: false,
        why: 'wrong',
      })
    } finally {
      await asOwner((owner) => owner.query('UPDATE partnership SET sample = true'))
    }
  })
})
