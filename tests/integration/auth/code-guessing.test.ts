import { describe, expect, it } from 'vitest'
import type { Actor } from '@/lib/access/actor'
import { confirmItsYou } from '@/lib/auth/confirm-its-you'
import { proveKey } from '@/lib/auth/prove-key'
import { signInWithCode } from '@/lib/auth/sign-in'
import { signInToCarryOn } from '@/lib/auth/sign-in-to-carry-on'
import { limits, windowMinutes } from '@/lib/auth/throttle'
import { codeShown } from '../../support/passwords'
import { aNewcomer, password, setUpApp, stepAfterPassword } from './newcomer'

const start = new Date()
const later = (minutes: number) => new Date(start.getTime() + minutes * 60_000)
const stranger = { address: '203.0.113.50' }

type Who = { email: string; workerId: string; secret: string; actor: Actor }
type Way = (who: Who, code: string, minutes: number) => Promise<string>

/** Each way on which a second factor is asked for, and what became of one try. */
const ways: Record<string, Way> = {
  'signing in': async ({ email }, code, minutes) => {
    const { step } = await stepAfterPassword(email, later(minutes))
    const answer = await signInWithCode({ step, code, from: stranger }, later(minutes))
    return answer.ok ? 'in' : answer.why
  },
  'confirming it is you': async ({ actor }, code, minutes) => {
    const answer = await confirmItsYou(actor, { password, code, from: stranger }, later(minutes))
    return answer.ok ? 'in' : answer.why
  },
  'carrying on with a page': async ({ email, workerId }, code, minutes) => {
    const typed = { email, password, code, writer: workerId, from: stranger }
    return (await signInToCarryOn(typed, later(minutes))).result === 'ok' ? 'in' : 'wrong'
  },
  'showing a key': async ({ workerId }, code, minutes) => {
    const answer = await proveKey(workerId, code, stranger, later(minutes))
    return answer.ok ? 'in' : answer.why
  },
}

async function somebody(): Promise<Who> {
  const { email, workerId } = await aNewcomer()
  const { actor, secret } = await setUpApp(email, start)
  return { email, workerId, secret, actor }
}

/** So many wrong tries, one way after the other. */
async function guess(who: Who, names: readonly string[], times: number, guesses: (n: number) => string) {
  for (let n = 0; n < times; n += 1) await ways[names[n % names.length] ?? '']?.(who, guesses(n), 1)
}

const digits = (n: number) => String(100_000 + n * 7)
const letters = (n: number) => `aaaaa-bbbb${'cdefghij'[n % 8]}`

describe('guessing at a second factor (ASVS 6.6.3)', () => {
  it.each([
    ['six digits', digits],
    ['recovery codes', letters],
  ])(
    'with %s is stopped after five tries on every way at once, even with the right code, and for a quarter of an hour',
    async (_, guesses) => {
      const names = Object.keys(ways)
      const who = await somebody()
      await guess(who, names, limits.account, guesses)
      for (const name of ['signing in', 'confirming it is you', 'carrying on with a page']) {
        const answer = await ways[name]?.(who, codeShown(who.secret, later(2)), 2)
        expect({ name, answer }).not.toEqual({ name, answer: 'in' })
      }
      const after = 2 + windowMinutes
      expect(await ways['signing in']?.(who, codeShown(who.secret, later(after)), after)).toBe('in')
    },
  )

  it.each(Object.keys(ways))('on the way of %s alone is stopped as well', async (name) => {
    const who = await somebody()
    await guess(who, [name], limits.account, digits)
    const { step } = await stepAfterPassword(who.email, later(2))
    const right = { step, code: codeShown(who.secret, later(2)), from: stranger }
    expect(await signInWithCode(right, later(2))).toEqual({ ok: false, why: 'wait' })
  })

  it('is begun only by somebody who knows the password: nobody else can make its owner wait', async () => {
    const who = await somebody()
    for (let n = 0; n < 2 * limits.account; n += 1) {
      const typed = { email: who.email, password: 'not it', code: digits(n), writer: who.workerId }
      await signInToCarryOn({ ...typed, from: stranger }, later(1))
    }
    const { step } = await stepAfterPassword(who.email, later(2))
    const own = { step, code: codeShown(who.secret, later(2)), from: { address: '192.0.2.10' } }
    expect((await signInWithCode(own, later(2))).ok).toBe(true)
  })
})
