import 'server-only'
import {
  generateRegistrationOptions,
  type PublicKeyCredentialCreationOptionsJSON,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'
import type { Actor } from '@/lib/access/actor'
import { appendAudit } from '@/lib/audit/append'
import { newId } from '@/lib/db/id'
import { inTransaction, type Transaction } from '@/lib/db/transaction'
import type { Factor } from './factor'
import { addedAnswer, challengeIn, readAnswer } from './key-answer'
import { askKey, questionMinutes, takeQuestion } from './key-question'
import { keySite } from './key-site'
import { mustAskWho } from './needs-key'
import { leaveNotice } from './notice'
import { hasKeyToShow, keysOf, mostKeys } from './security-key'
import { beginSession, endSession } from './session'

export type NewKeyQuestion = PublicKeyCredentialCreationOptionsJSON

export type KeyAdded =
  | { ok: true; sessionId: string }
  | { ok: false; why: 'wrong' | 'asks-nobody' | 'known' | 'show-first' | 'too-many' }

/** What to ask of a key that its holder is adding. It must not be one they have added already. */
export function questionForNewKey(actor: Actor, now: Date): Promise<NewKeyQuestion> {
  return inTransaction(null, async (tx) => {
    const { email } = await tx.worker.findUniqueOrThrow({ where: { id: actor.signInId } })
    const keys = await keysOf(tx, actor.signInId)
    return generateRegistrationOptions({
      rpName: 'Alongside',
      rpID: keySite().id,
      userID: new Uint8Array(Buffer.from(actor.signInId.replaceAll('-', ''), 'hex')),
      userName: email ?? '',
      userDisplayName: actor.name,
      challenge: await askKey(tx, actor.signInId, 'add', now),
      timeout: questionMinutes * 60_000,
      attestationType: 'none',
      excludeCredentials: keys.map(({ credentialId }) => ({ id: credentialId })),
      authenticatorSelection: {
        residentKey: 'discouraged',
        userVerification: mustAskWho(actor.work) ? 'required' : 'preferred',
      },
    })
  })
}

/**
 * Adds a key to those of somebody who has just proved who they are. They have shown it by this, so the session goes
 * on as one that a key was shown in. Whoever has a key to show cannot get round it by adding another.
 */
export async function addKey(
  actor: Actor,
  { name, answer: text }: { name: string; answer: string },
  now: Date,
): Promise<KeyAdded> {
  const answer = readAnswer(addedAnswer, text)
  if (!answer) return { ok: false, why: 'wrong' }
  const { signInId: workerId } = actor
  const challenge = challengeIn(answer)
  const asked = await inTransaction(null, (tx) =>
    takeQuestion(tx, { challenge, workerId, purpose: 'add' }, now),
  )
  if (!asked) return { ok: false, why: 'wrong' }
  const { id: rpId, origin } = keySite()
  const checked = await verifyRegistrationResponse({
    response: answer,
    expectedChallenge: challenge,
    expectedOrigin: origin,
    expectedRPID: rpId,
    requireUserVerification: false,
  }).catch(() => undefined)
  if (!checked?.verified) return { ok: false, why: 'wrong' }
  const { credential, userVerified: asksWho } = checked.registrationInfo
  if (mustAskWho(actor.work) && !asksWho) return { ok: false, why: 'asks-nobody' }
  return inTransaction(null, async (tx) => {
    if (actor.mustShowKey && (await hasKeyToShow(tx, workerId))) return { ok: false, why: 'show-first' }
    if ((await keysOf(tx, workerId)).length >= mostKeys) return { ok: false, why: 'too-many' }
    const id = newId()
    const { count } = await tx.securityKey.createMany({
      data: {
        id,
        workerId,
        name,
        credentialId: credential.id,
        publicKey: credential.publicKey,
        signCount: credential.counter,
        transports: answer.response.transports,
        asksWho,
        addedAt: now,
      },
      // A key that is somebody's already: whether this person's or another's is not said.
      skipDuplicates: true,
    })
    if (count === 0) return { ok: false, why: 'known' }
    const sessionId = await asShown(tx, actor, now)
    await leaveNotice(tx, workerId, 'key-added', now)
    await appendAudit(tx, {
      event: 'security-key-added',
      at: now,
      actorId: actor.workerId,
      agencyId: actor.agencyId,
      subjectId: id,
    })
    return { ok: true, sessionId }
  })
}

/** A new session in place of this one (ASVS 7.2.4), earned with the key as well. */
async function asShown(
  tx: Transaction,
  { sessionId, signInId, workerId }: Actor,
  now: Date,
): Promise<string> {
  const { factors, device, knownDevice } = await tx.session.findUniqueOrThrow({ where: { id: sessionId } })
  await endSession(tx, sessionId, 'signed-in-again', now)
  const earned = new Set([...(factors as Factor[]), 'security-key' as const])
  const place = { postId: workerId, device: device ?? undefined, knownDevice: knownDevice ?? undefined }
  return beginSession(tx, { workerId: signInId, factors: [...earned], ...place }, now)
}
