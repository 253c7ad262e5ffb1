import { describe, expect, it } from 'vitest'
import { changeOwnPassword, setPasswordByLink } from '@/lib/auth/new-password'
import { actorOfSession } from '@/lib/auth/session'
import { signInWithPassword } from '@/lib/auth/sign-in'
import { makeSignInLink } from '@/lib/worker/commands/make-link'
import { linkOfWorker } from '@/lib/worker/queries/link'
import { asOwner } from '../../support/owner'
import { administrator, aNewcomer, from, password, setUpApp } from './newcomer'

const now = new Date()
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000)
const another = 'gravel7 lantern moth'

async function linkFor(workerId: string): Promise<string> {
  await makeSignInLink(administrator, { workerId })
  return (await linkOfWorker(administrator, { workerId }))?.address.split('/join/')[1] ?? ''
}

describe('a password', () => {
  it('is set by its own person, by a link that works once, even pressed twice at once', async () => {
    const { email, workerId } = await aNewcomer()
    const token = await linkFor(workerId)
    expect(await setPasswordByLink({ token, password: 'Sam-Hill-2026' }, now)).toMatchObject({ why: 'weak' })
    const answers = await Promise.all([1, 2].map(() => setPasswordByLink({ token, password: another }, now)))
    expect(answers.map((answer) => ('why' in answer ? answer.why : 'set')).sort()).toEqual(['gone', 'set'])
    expect(await signInWithPassword({ email, password, from }, later(1))).toEqual({ ok: false, why: 'wrong' })
    expect(await signInWithPassword({ email, password: another, from }, later(1))).toMatchObject({
      why: 'authenticator',
    })
  })

  it('set anew ends every session, tells its person, and leaves the second factor as it was', async () => {
    const { email, workerId } = await aNewcomer()
    const { actor } = await setUpApp(email, now)
    const token = await linkFor(workerId)
    expect(await setPasswordByLink({ token, password: another }, later(1))).toEqual({ ok: true })
    expect(await actorOfSession(actor.sessionId, later(2))).toBeUndefined()
    expect(await signInWithPassword({ email, password: another, from }, later(60))).toMatchObject({
      why: 'code',
    })
    const told = await asOwner((owner) =>
      owner.query("SELECT 1 FROM sign_in_notice WHERE worker_id = $1 AND kind = 'password-set'", [workerId]),
    )
    expect(told.rowCount).toBe(1)
  })

  it('of a hundred letters is taken, and asked for to the letter: not cut, not changed, not without its last space', async () => {
    const long = `${'Gravel7 lantern moth ☂ '.repeat(5)} `
    const { email, workerId } = await aNewcomer()
    expect(await setPasswordByLink({ token: await linkFor(workerId), password: long }, now)).toEqual({
      ok: true,
    })
    const signIn = async (typed: string, at: number) => {
      const place = { address: `198.51.100.${at}` }
      const answer = await signInWithPassword({ email, password: typed, from: place }, later(at))
      return 'why' in answer ? answer.why : 'in'
    }
    for (const [at, typed] of [long.toLowerCase(), long.trim(), long.slice(0, 72), `${long}x`].entries())
      expect(await signIn(typed, at)).toBe('wrong')
    expect(await signIn(long, 9)).toBe('authenticator')
  })

  it('changed by its owner ends every session but the one in hand', async () => {
    const { email } = await aNewcomer()
    const { actor } = await setUpApp(email, now)
    const other = await asOwner(async (owner) => {
      const { rows } = await owner.query(
        `INSERT INTO session (id, worker_id, started_at, last_seen_at, factors)
          VALUES (gen_random_uuid(), $1, $2, $2, '{password,authenticator}') RETURNING id`,
        [actor.workerId, now],
      )
      return String(rows[0].id)
    })
    expect(await changeOwnPassword(actor, 'password1234', later(1))).toMatchObject({ why: 'weak' })
    expect(await changeOwnPassword(actor, another, later(1))).toEqual({ ok: true })
    expect(await actorOfSession(actor.sessionId, later(2))).toBeDefined()
    expect(await actorOfSession(other, later(2))).toBeUndefined()
    expect((await signInWithPassword({ email, password, from }, later(3))).ok).toBe(false)
  })

  it('leaves no trace of itself but an argon2id hash', async () => {
    const { workerId } = await aNewcomer()
    const token = await linkFor(workerId)
    await setPasswordByLink({ token, password: another }, now)
    const rows = await asOwner(
      async (owner) =>
        (await owner.query('SELECT hash FROM worker_password WHERE worker_id = $1', [workerId])).rows,
    )
    expect(rows[0].hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  })
})
