import { describe, expect, it, vi } from 'vitest'
import { confirmItsYou } from '@/lib/auth/confirm-its-you'
import { type Factor, hasSecondFactor } from '@/lib/auth/factor'
import { hashWithSalt } from '@/lib/auth/password-hash'
import { codesAreKept, codesToKeep } from '@/lib/auth/recovery-codes'
import { mark } from '@/lib/auth/seal'
import { actorOfSession } from '@/lib/auth/session'
import {
  appToSetUp,
  signInAsSample,
  signInWithCode,
  signInWithNewApp,
  signInWithPassword,
} from '@/lib/auth/sign-in'
import { stepOf } from '@/lib/auth/sign-in-step'
import { signInToCarryOn } from '@/lib/auth/sign-in-to-carry-on'
import { inTransaction } from '@/lib/db/transaction'
import { resetFactorsOfWorker } from '@/lib/worker/commands/reset-factors'
import { workers } from '@/prisma/seed/ashmere'
import { asOwner } from '../../support/owner'
import { codeShown } from '../../support/passwords'
import { administrator, aNewcomer, from, password, setUpApp, stepAfterPassword } from './newcomer'

// Many passwords are hashed here: slow on a busy machine is not wrong.
vi.setConfig({ testTimeout: 120_000 })

const start = new Date()
const later = (seconds: number) => new Date(start.getTime() + seconds * 1000)
const codesOf = (workerId: string) => inTransaction(null, (tx) => codesToKeep(tx, workerId))

describe('an authenticator app', () => {
  it('must be set up before the first session of anybody who is not invented, even in a sample database', async () => {
    const { email, workerId } = await aNewcomer()
    const { step, why } = await stepAfterPassword(email, start)
    expect(why).toBe('authenticator')
    const { secret, address } = await appToSetUp(step, start)
    expect(address).toContain(`secret=${secret}`)
    expect(await signInWithNewApp({ step, code: '000000', from }, start)).toEqual({ ok: false, why: 'wrong' })
    expect(await appToSetUp(step, start)).toEqual({ secret, address })
    const answer = await signInWithNewApp({ step, code: codeShown(secret, start), from }, start)
    expect(answer).toMatchObject({ ok: true, workerId })
    expect((await stepAfterPassword(email, later(40))).why).toBe('code')
  })

  it('gives a code that is taken once: not again, not by two at the same moment, and none from before it', async () => {
    const { email } = await aNewcomer()
    const { secret } = await setUpApp(email, start)
    const code = codeShown(secret, later(90))
    const steps = [await stepAfterPassword(email, later(90)), await stepAfterPassword(email, later(90))]
    const answers = await Promise.all(
      steps.map(({ step }) => signInWithCode({ step, code, from }, later(90))),
    )
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    const { step } = await stepAfterPassword(email, later(95))
    expect(await signInWithCode({ step, code, from }, later(95))).toMatchObject({ ok: false })
    const before = codeShown(secret, later(60))
    expect(await signInWithCode({ step, code: before, from }, later(95))).toMatchObject({ ok: false })
    expect(
      await signInWithCode({ step, code: codeShown(secret, later(120)), from }, later(120)),
    ).toMatchObject({
      ok: true,
    })
  })

  it('may be half a minute early or late, and no more', async () => {
    const { email } = await aNewcomer()
    const { secret } = await setUpApp(email, start)
    const answers: boolean[] = []
    for (const [at, shown] of [
      [600, 540],
      [700, 670],
      [800, 860],
      [900, 930],
    ] as const) {
      const { step } = await stepAfterPassword(email, later(at))
      answers.push(
        (await signInWithCode({ step, code: codeShown(secret, later(shown)), from }, later(at))).ok,
      )
    }
    expect(answers).toEqual([false, true, false, true])
  })

  it('is kept sealed: its secret stands nowhere in the database', async () => {
    const { email, workerId } = await aNewcomer()
    const { secret } = await setUpApp(email, start)
    const codes = await codesOf(workerId)
    const kept = await asOwner(async (owner) => {
      const { rows } = await owner.query(
        `SELECT row_to_json(a)::text AS text FROM authenticator a WHERE worker_id = $1
          UNION ALL SELECT row_to_json(r)::text FROM recovery_code r WHERE worker_id = $1`,
        [workerId],
      )
      return rows.map(({ text }) => text).join()
    })
    expect(kept).toContain(workerId)
    for (const text of [secret, ...codes]) expect(kept).not.toContain(text.replace('-', ''))
  })

  it('taken away by an administrator signs its person out, and they set one up anew with their own password', async () => {
    const { email, workerId } = await aNewcomer()
    const { actor } = await setUpApp(email, start)
    const [code = ''] = await codesOf(workerId)
    await resetFactorsOfWorker(administrator, { workerId })
    expect(await actorOfSession(actor.sessionId, later(1))).toBeUndefined()
    const { step, why } = await stepAfterPassword(email, later(60))
    expect(why).toBe('authenticator')
    expect(await signInWithCode({ step, code, from }, later(60))).toMatchObject({ ok: false })
  })
})

describe('a recovery code', () => {
  it('lets its person in once without their phone, and they are told', async () => {
    const { email, workerId } = await aNewcomer()
    await setUpApp(email, start)
    const [first = '', second = ''] = await codesOf(workerId)
    const signInWith = async (code: string, at: number) => {
      const { step } = await stepAfterPassword(email, later(at))
      return (await signInWithCode({ step, code, from }, later(at))).ok
    }
    expect(await signInWith(first.toUpperCase().replace('-', ' '), 60)).toBe(true)
    expect(await signInWith(first, 70)).toBe(false)
    expect(await signInWith(second, 80)).toBe(true)
    const told = await asOwner((owner) =>
      owner.query("SELECT 1 FROM sign_in_notice WHERE worker_id = $1 AND kind = 'recovery-code-used'", [
        workerId,
      ]),
    )
    expect(told.rowCount).toBe(2)
  })

  it('is kept by a slow hash with a salt of its set, and once it is kept nobody can work it out again', async () => {
    const { email, workerId } = await aNewcomer()
    await setUpApp(email, start)
    const codes = await codesOf(workerId)
    await inTransaction(null, (tx) => codesAreKept(tx, workerId, later(10)))
    const { rows, seeds } = await asOwner(async (owner) => ({
      rows: (await owner.query('SELECT hash, batch FROM recovery_code WHERE worker_id = $1', [workerId]))
        .rows,
      seeds: (await owner.query('SELECT codes_batch FROM authenticator WHERE worker_id = $1', [workerId]))
        .rows,
    }))
    expect(seeds).toEqual([{ codes_batch: null }])
    const slow = await Promise.all(
      codes.map((code) =>
        hashWithSalt(mark('recovery-hash', `${workerId} ${code.replace('-', '')}`), rows[0]?.batch),
      ),
    )
    expect(rows.map(({ hash }) => hash).sort()).toEqual(slow.sort())
    const { step } = await stepAfterPassword(email, later(60))
    expect(await signInWithCode({ step, code: codes[3] ?? '', from }, later(60))).toMatchObject({ ok: true })
  })

  it('made by the version before, whose hashes were quick, still works once', async () => {
    const { email, workerId } = await aNewcomer()
    await setUpApp(email, start)
    await asOwner((owner) =>
      owner.query(
        `UPDATE recovery_code SET hash = $2 WHERE (worker_id, hash) =
         (SELECT worker_id, hash FROM recovery_code WHERE worker_id = $1 LIMIT 1)`,
        [workerId, mark('recovery-hash', `${workerId} ab2cd3ef4g`)],
      ),
    )
    const signInWith = async (typed: string, at: number) => {
      const { step } = await stepAfterPassword(email, later(at))
      return (await signInWithCode({ step, code: typed, from }, later(at))).ok
    }
    expect(await signInWith('ab2cd-3ef4g', 60)).toBe(true)
    expect(await signInWith('ab2cd-3ef4g', 70)).toBe(false)
  })

  it('of one person is no use to another', async () => {
    const [one, two] = [await aNewcomer(), await aNewcomer()]
    await setUpApp(one.email, start)
    await setUpApp(two.email, start)
    const [code = ''] = await codesOf(one.workerId)
    const { step } = await stepAfterPassword(two.email, later(60))
    expect(await signInWithCode({ step, code, from }, later(60))).toMatchObject({ ok: false })
  })
})

describe('the step between', () => {
  it('opens nothing by itself, is used once and runs out after ten minutes', async () => {
    const { email } = await aNewcomer()
    const { secret } = await setUpApp(email, start)
    const { step } = await stepAfterPassword(email, later(60))
    expect(await actorOfSession(step.id, later(60))).toBeUndefined()
    expect(await stepOf(step.id, later(60 + 601))).toBeUndefined()
    expect(await signInWithCode({ step, code: codeShown(secret, later(90)), from }, later(90))).toMatchObject(
      {
        ok: true,
      },
    )
    expect(await stepOf(step.id, later(91))).toBeUndefined()
    const again = { step, code: codeShown(secret, later(150)), from }
    expect(await signInWithCode(again, later(150))).toEqual({ ok: false, why: 'wrong' })
  })
})

describe('G-S11', () => {
  it('every path to a session lists its factors, and none is open to a real person without a second one', async () => {
    const { email, workerId } = await aNewcomer()
    const { secret, actor } = await setUpApp(email, start)
    const [code = ''] = await codesOf(workerId)
    const shownAt = (seconds: number) => codeShown(secret, later(seconds))
    const paths: Record<string, () => Promise<unknown>> = {
      'password and code': async () => {
        const { step } = await stepAfterPassword(email, later(60))
        return signInWithCode({ step, code: shownAt(60), from }, later(60))
      },
      'password and recovery code': async () => {
        const { step } = await stepAfterPassword(email, later(60))
        return signInWithCode({ step, code, from }, later(60))
      },
      'on the page one was writing on': () =>
        signInToCarryOn({ email, password, code: shownAt(120), writer: workerId, from }, later(120)),
      'confirming it is you': () => confirmItsYou(actor, { password, code: shownAt(180), from }, later(180)),
      'an invented person': () => signInAsSample(workers.helen.id, from, start),
    }
    for (const [path, walk] of Object.entries(paths))
      expect({ path, answer: JSON.stringify(await walk()) }).toEqual({
        path,
        answer: expect.stringMatching(/"ok":true|"result":"ok"/),
      })
    const passwordAlone = [
      await signInWithPassword({ email, password, from }, later(240)),
      await signInToCarryOn({ email, password, writer: workerId, from }, later(240)),
      await confirmItsYou(actor, { password, code: '', from }, later(240)),
    ]
    expect(passwordAlone.map((answer) => 'sessionId' in answer || 'signedIn' in answer)).toEqual([
      false,
      false,
      false,
    ])
    const rows = await asOwner(async (owner) => {
      const { rows } = await owner.query<{ factors: Factor[]; sample: boolean }>(
        'SELECT s.factors, w.sample FROM session s JOIN worker w ON w.id = s.worker_id',
      )
      return rows
    })
    const without = rows.filter(
      ({ factors, sample }) => factors.length === 0 || (!sample && !hasSecondFactor(factors)),
    )
    console.log(
      `G-S11: ${rows.length} sessions by ${Object.keys(paths).length + 1} paths, ${without.length} without a second factor`,
    )
    expect(without).toEqual([])
  })
})
