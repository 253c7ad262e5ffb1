import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { inTransaction } from '@/lib/db/transaction'
import type { ComeFrom } from './come-from'
import type { Factor } from './factor'
import { proveCode, provePassword } from './prove'
import { type KeyQuestion, proveKey, questionForKey } from './prove-key'
import { type SignedIn, signedIn, signInAsSample } from './sign-in'

/** `signedIn` is absent when they had signed in already, in another tab. */
export type CarryOn =
  | { result: 'ok'; signedIn?: SignedIn }
  /** A second factor is asked for: a code, or the answer of a key to this question. */
  | { result: 'code'; key?: KeyQuestion }
  | { result: 'someone-else' | 'no' }

type Typed = {
  email: string
  password: string
  code?: string | undefined
  key?: string | undefined
  writer: string
  from: ComeFrom
  already?: Actor | undefined
}

/**
 * Signs somebody in on a page that belongs to `writer`. Somebody else who proves who they are gets no session
 * here: they would be looking at a page that is not theirs. With both boxes blank, whoever has signed in already, in
 * another tab, carries on; failing that, the sample person whose page it is, since they have no password.
 */
export async function signInToCarryOn(
  { email, password, code, key, writer, from, already }: Typed,
  now: Date,
): Promise<CarryOn> {
  if (email === '' && password === '') {
    if (already) return { result: already.workerId === writer ? 'ok' : 'someone-else' }
    const sample = await signInAsSample(writer, from, now)
    return sample.ok ? { result: 'ok', signedIn: sample } : { result: 'no' }
  }
  const proof = await provePassword({ email, password }, from, now)
  if (!proof.ok || proof.needs === 'authenticator') return { result: 'no' }
  const { id } = proof.worker
  if (proof.needs === 'code' && !code && !key) {
    const question = await questionForKey(id, now)
    return { result: 'code', ...(question && { key: question }) }
  }
  const factors: Factor[] = [...proof.factors]
  if (proof.needs === 'code') {
    const second = await (key ? proveKey(id, key, from, now) : proveCode(id, code ?? '', from, now))
    if (!second.ok) return { result: 'no' }
    factors.push(second.factor)
  }
  if (id !== writer) return { result: 'someone-else' }
  const begun = await inTransaction(null, (tx) => signedIn(tx, proof.worker, factors, from, now))
  return { result: 'ok', signedIn: begun }
}
