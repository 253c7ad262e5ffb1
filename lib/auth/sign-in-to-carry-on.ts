import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { isSelf } from '@/lib/access/same-person'
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
 * Signs somebody in on a page that belongs to `writer`, to act as that post again. Somebody else who proves who they are gets no session
 * here: they would be looking at a page that is not theirs. With both boxes blank, whoever has signed in already, in
 * another tab, carries on; failing that, the sample person whose page it is, since they have no password.
 */
export async function signInToCarryOn(
  { email, password, code, key, writer, from, already }: Typed,
  now: Date,
): Promise<CarryOn> {
  if (email === '' && password === '') {
    // In another post of their own meanwhile, they are told so when the page saves, and lose nothing.
    if (already) return { result: isSelf(already, writer) ? 'ok' : 'someone-else' }
    const sample = await signInAsSample(writer, from, now, writer)
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
  return inTransaction(null, async (tx) => {
    const isTheirs = await tx.worker.count({ where: { id: writer, signInId: proof.worker.id } })
    if (isTheirs === 0) return { result: 'someone-else' }
    return { result: 'ok', signedIn: await signedIn(tx, proof.worker, factors, from, now, writer) }
  })
}
