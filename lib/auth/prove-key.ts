import 'server-only'
import {
  generateAuthenticationOptions,
  type PublicKeyCredentialRequestOptionsJSON,
  verifyAuthenticationResponse,
} from '@simplewebauthn/server'
import { appendAudit } from '@/lib/audit/append'
import { inTransaction, type Transaction } from '@/lib/db/transaction'
import type { ComeFrom } from './come-from'
import { challengeIn, provingAnswer, readAnswer } from './key-answer'
import { askKey, questionMinutes, takeQuestion } from './key-question'
import { keySite } from './key-site'
import { mustAskWho } from './needs-key'
import { leaveNotice } from './notice'
import type { Refused } from './prove'
import { keysOf, workOf } from './security-key'
import { claimTry, forgiveTry } from './throttle'

export type KeyQuestion = PublicKeyCredentialRequestOptionsJSON

/** What to ask a key of this person; nothing when they have none. */
export function questionForKey(workerId: string, now: Date): Promise<KeyQuestion | undefined> {
  return inTransaction(null, async (tx) => {
    const keys = await keysOf(tx, workerId)
    if (keys.length === 0) return undefined
    return generateAuthenticationOptions({
      rpID: keySite().id,
      challenge: await askKey(tx, workerId, 'prove', now),
      timeout: questionMinutes * 60_000,
      userVerification: mustAskWho(await workOf(tx, workerId)) ? 'required' : 'preferred',
      allowCredentials: keys.map(({ credentialId, transports }) => ({
        id: credentialId,
        transports: transports as AuthenticatorTransport[],
      })),
    })
  })
}

/**
 * The second factor: a key in the hand. `text` is what the browser brought back from it. Tries are counted with those
 * at the codes, and only somebody who knew the password comes this far. `alone`: nothing else was shown with it, so it
 * must have asked who is holding it.
 */
export async function proveKey(
  workerId: string,
  text: string,
  from: ComeFrom,
  now: Date,
  { alone = false }: { alone?: boolean } = {},
): Promise<{ ok: true; factor: 'security-key' } | Refused> {
  const attempt = await claimTry(`second factor of ${workerId}`, from, now)
  if (!attempt) return { ok: false, why: 'wait' }
  const shown = await signatureOf(workerId, text, now, alone)
  return inTransaction(null, async (tx) => {
    if (!shown || !(await countUp(tx, shown, now))) {
      await appendAudit(tx, { event: 'sign-in-failed', at: now })
      return { ok: false, why: 'wrong' }
    }
    await forgiveTry(tx, attempt)
    return { ok: true, factor: 'security-key' }
  })
}

type Shown = { id: string; workerId: string; asksWho: boolean; signCount: number }

/** The key that signed this answer, when it is one of theirs and signed the very question this site had asked it. */
async function signatureOf(
  workerId: string,
  text: string,
  now: Date,
  alone: boolean,
): Promise<Shown | undefined> {
  const answer = readAnswer(provingAnswer, text)
  if (!answer) return undefined
  const challenge = challengeIn(answer)
  const asked = await inTransaction(null, async (tx) => {
    const theirs = await takeQuestion(tx, { challenge, workerId, purpose: 'prove' }, now)
    const key = await tx.securityKey.findFirst({
      where: { credentialId: answer.id, workerId, stoppedAt: null },
    })
    return theirs && key ? { key, work: await workOf(tx, workerId) } : undefined
  })
  if (!asked) return undefined
  const { key, work } = asked
  const { id: rpId, origin } = keySite()
  const { verified, authenticationInfo } = await verifyAuthenticationResponse({
    response: answer,
    expectedChallenge: challenge,
    expectedOrigin: origin,
    expectedRPID: rpId,
    requireUserVerification: alone || mustAskWho(work),
    // The count is looked at below, once it is certain that the key itself wrote it.
    credential: { id: key.credentialId, publicKey: new Uint8Array(key.publicKey), counter: 0 },
  }).catch(() => ({ verified: false, authenticationInfo: undefined }))
  if (!verified || !authenticationInfo) return undefined
  const { newCounter, userVerified } = authenticationInfo
  return { id: key.id, workerId, asksWho: key.asksWho || userVerified, signCount: newCounter }
}

/**
 * Keeps how often a key has signed. A count that did not go up was written by a copy, or the key in hand is the copy's
 * elder: it is stopped either way, and its owner is told. Keys that do not count say nought each time.
 */
async function countUp(
  tx: Transaction,
  { id, workerId, asksWho, signCount }: Shown,
  now: Date,
): Promise<boolean> {
  const { count } = await tx.securityKey.updateMany({
    where: {
      id,
      stoppedAt: null,
      OR: [{ signCount: { lt: signCount } }, ...(signCount === 0 ? [{ signCount: 0 }] : [])],
    },
    data: { signCount, asksWho, lastUsedAt: now },
  })
  if (count === 1) return true
  await tx.securityKey.updateMany({
    where: { id, stoppedAt: null },
    data: { stoppedAt: now, stoppedWhy: 'copied' },
  })
  await leaveNotice(tx, workerId, 'key-copied', now)
  await appendAudit(tx, { event: 'security-key-copied', at: now, actorId: workerId, subjectId: id })
  return false
}
