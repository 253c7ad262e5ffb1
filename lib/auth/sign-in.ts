import 'server-only'
import { appendAudit } from '@/lib/audit/append'
import { newId } from '@/lib/db/id'
import { inTransaction, type Transaction } from '@/lib/db/transaction'
import { authenticatorToSetUp, hasAuthenticator } from './authenticator'
import type { ComeFrom } from './come-from'
import type { Factor } from './factor'
import { knowDevice } from './known-device'
import { leaveNotice } from './notice'
import { postToBeginAs } from './post-to-begin-as'
import { isInvented, type ProvenWorker, proveCode, provePassword, type Refused } from './prove'
import { proveKey } from './prove-key'
import { makeRecoveryCodes } from './recovery-codes'
import { hasKey } from './security-key'
import { beginSession, endSession } from './session'
import { beginStep, finishStep, type Step, stepFurther } from './sign-in-step'
import { unlikeThem } from './unlike-them'

/** A session, and the id of the browser it was begun in. */
export type SignedIn = { ok: true; sessionId: string; workerId: string; deviceId: string }
/** The password was right; the second factor is still to come. */
type HalfWay = { ok: false; why: 'code' | 'authenticator'; stepId: string }
export type SignIn = SignedIn | HalfWay | Refused

/** The first half of signing in, and the whole of it where a password is enough. */
export async function signInWithPassword(
  { email, password, from }: { email: string; password: string; from: ComeFrom },
  now: Date,
): Promise<SignIn> {
  const proof = await provePassword({ email, password }, from, now)
  if (!proof.ok) return proof
  const { worker, factors, needs } = proof
  return inTransaction(null, async (tx) => {
    if (needs === 'nothing') return signedIn(tx, worker, factors, from, now)
    return { ok: false, why: needs, stepId: await beginStep(tx, worker.id, factors, now) }
  })
}

/** The second half: the code of the moment or a recovery code. */
export async function signInWithCode(
  { step, code, from }: { step: Step; code: string; from: ComeFrom },
  now: Date,
): Promise<SignedIn | Refused> {
  const proof = await proveCode(step.worker.id, code, from, now)
  if (!proof.ok) return proof
  return finished(step, proof.factor, from, now, async () => undefined)
}

/**
 * The second half with a key in the hand. Whoever let go of their authenticator app sets up another first, so that a
 * lost key never leaves anybody without a way in.
 */
export async function signInWithKey(
  { step, answer, from }: { step: Step; answer: string; from: ComeFrom },
  now: Date,
): Promise<SignIn> {
  const proof = await proveKey(step.worker.id, answer, from, now)
  if (!proof.ok) return proof
  const hasNoApp = await inTransaction(null, async (tx) => {
    const { id } = step.worker
    return !(await hasAuthenticator(tx, id)) && !(await isInvented(tx, id))
  })
  if (!hasNoApp) return finished(step, proof.factor, from, now, async () => undefined)
  const isOpen = await inTransaction(null, (tx) => stepFurther(tx, step, proof.factor, now))
  return isOpen ? { ok: false, why: 'authenticator', stepId: step.id } : { ok: false, why: 'wrong' }
}

/** What somebody scans or types to set their authenticator app up. */
export function appToSetUp(step: Step, now: Date): Promise<{ secret: string; address: string }> {
  return inTransaction(null, (tx) => authenticatorToSetUp(tx, step.worker, now))
}

/** The first code of an authenticator app just set up finishes signing in and makes the recovery codes. */
export async function signInWithNewApp(
  { step, code, from }: { step: Step; code: string; from: ComeFrom },
  now: Date,
): Promise<SignedIn | Refused> {
  if (!(await maySetUpApp(step))) return { ok: false, why: 'wrong' }
  const proof = await proveCode(step.worker.id, code, from, now, { confirm: true })
  if (!proof.ok) return proof
  return finished(step, proof.factor, from, now, async (tx) => {
    await makeRecoveryCodes(tx, step.worker.id, now)
    await leaveNotice(tx, step.worker.id, 'authenticator-set', now)
    await appendAudit(tx, {
      event: 'authenticator-set',
      at: now,
      actorId: step.worker.id,
      agencyId: step.worker.agencyId,
    })
  })
}

/** Signs in as one of the sample people: only in a sample database, and only as one of them. */
export async function signInAsSample(
  workerId: string,
  from: ComeFrom,
  now: Date,
  as?: string,
): Promise<SignedIn | Refused> {
  return inTransaction(null, async (tx) => {
    const worker = await sampleWorker(tx, workerId, now)
    const post = worker && (await postToBeginAs(tx, worker.signInId, now, as))
    if (!post) return { ok: false, why: 'wrong' }
    const { signInId } = worker
    const begun = { workerId: signInId, postId: post.id, device: from.deviceWords }
    const sessionId = await beginSession(tx, { ...begun, factors: ['sample'] }, now)
    await appendAudit(tx, { event: 'signed-in', at: now, actorId: post.id, agencyId: post.agencyId })
    // Anybody may be anybody here, so no browser is remembered as theirs.
    return { ok: true, sessionId, workerId: signInId, deviceId: from.device ?? newId() }
  })
}

/** One of the invented people, where there are such people and they have not left. */
export async function sampleWorker(tx: Transaction, workerId: string, now: Date) {
  const partnership = await tx.partnership.findUnique({ where: { id: 1 } })
  const worker = partnership?.sample ? await tx.worker.findUnique({ where: { id: workerId } }) : null
  return worker?.sample && (await postToBeginAs(tx, worker.signInId, now)) ? worker : undefined
}

/** Ends this session, at once and everywhere. */
export async function signOut(actor: { sessionId: string; workerId: string; agencyId: string }, now: Date) {
  await inTransaction(null, async (tx) => {
    await endSession(tx, actor.sessionId, 'signed-out', now)
    await appendAudit(tx, { event: 'signed-out', at: now, actorId: actor.workerId, agencyId: actor.agencyId })
  })
}

/** Begins the session of somebody who has shown everything that is asked of them, as the post `as` if it is theirs. */
export async function signedIn(
  tx: Transaction,
  worker: ProvenWorker,
  factors: readonly Factor[],
  from: ComeFrom,
  now: Date,
  as?: string,
): Promise<SignedIn> {
  const unlike = await unlikeThem(tx, worker, from, now)
  const knownDevice = await knowDevice(tx, worker.id, from, now)
  // Without one the session opens nothing: its first request finds that the post has ended.
  const post = (await postToBeginAs(tx, worker.id, now, as)) ?? worker
  const begun = { workerId: worker.id, postId: post.id, factors, device: from.deviceWords, knownDevice }
  const sessionId = await beginSession(tx, begun, now)
  for (const kind of unlike) await leaveNotice(tx, worker.id, kind, now, sessionId)
  await appendAudit(tx, {
    event: 'signed-in',
    at: now,
    actorId: post.id,
    agencyId: post.agencyId,
    details: { factors: [...factors] },
  })
  return { ok: true, sessionId, workerId: worker.id, deviceId: knownDevice }
}

/** Somebody who knows a password cannot get round the key its owner has by setting up an app of their own. */
async function maySetUpApp({ worker, factors }: Step): Promise<boolean> {
  return factors.includes('security-key') || !(await inTransaction(null, (tx) => hasKey(tx, worker.id)))
}

async function finished(
  step: Step,
  factor: Factor,
  from: ComeFrom,
  now: Date,
  also: (tx: Transaction) => Promise<void>,
): Promise<SignedIn | Refused> {
  return inTransaction(null, async (tx) => {
    if (!(await finishStep(tx, step.id, now))) return { ok: false, why: 'wrong' }
    await also(tx)
    return signedIn(tx, step.worker, [...step.factors, factor], from, now)
  })
}
